import { readFile, stat } from 'node:fs/promises'
import { readAssessment, type ReadAssessment } from '#assessment/read.ts'
import { looksLikePdf, readAttachment } from '#render/pdf/read-attachment.ts'
import { jsonLimits } from '#lib/json.ts'
import { error, type Problem, type Result } from '#lib/problem.ts'
import type { Questionnaire } from '#questionnaire/types.ts'

/** The name that stands for standard input. */
export const standardInput = '-'

/** Reads an assessment from a file, from a report in PDF that holds one, or from standard input. */
export async function readInput(input: string, questionnaires: readonly Questionnaire[]): Promise<Result<ReadAssessment>> {
  const bytes = input === standardInput ? await readStandardInput() : await readBytes(input)
  if (!(bytes instanceof Uint8Array)) return { ok: false, problems: [bytes] }
  if (!looksLikePdf(bytes)) return readAssessment(decode(bytes), questionnaires)
  const text = readAttachment(bytes)
  return text.ok ? readAssessment(text.value, questionnaires) : text
}

/** Bytes that are no UTF-8 become U+FFFD; the reader then says that it is no JSON. */
const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes)

async function readBytes(path: string): Promise<Uint8Array | Problem> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) return error('a-folder', '')
    if (found.size > jsonLimits.bytes) return error('too-large', '', { megabytes: jsonLimits.bytes / 1_000_000 })
    return await readFile(path)
  } catch (fault) {
    return error(isMissing(fault) ? 'not-found' : 'unreadable', '')
  }
}

async function readStandardInput(): Promise<Uint8Array | Problem> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of process.stdin) {
    chunks.push(chunk)
    size += chunk.length
    if (size > jsonLimits.bytes) return error('too-large', '', { megabytes: jsonLimits.bytes / 1_000_000 })
  }
  return Buffer.concat(chunks)
}

const isMissing = (fault: unknown): boolean => fault instanceof Error && 'code' in fault && fault.code === 'ENOENT'
