import { readAssessment, type ReadAssessment } from '#assessment/read.ts'
import type { Result } from '#lib/problem.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { looksLikePdf } from '#render/pdf/looks-like-pdf.ts'
import { readAttachment } from '#render/pdf/read-attachment.ts'
import { decode, readBytes } from './read-bytes.ts'

/** The name that stands for standard input. */
export const standardInput = '-'

/** Reads an assessment from a file, from a report in PDF that holds one, or from standard input. */
export async function readInput(input: string, questionnaires: readonly Questionnaire[]): Promise<Result<ReadAssessment>> {
  const bytes = await readBytes(input === standardInput ? process.stdin : input)
  if (!bytes.ok) return bytes
  const text = looksLikePdf(bytes.value) ? readAttachment(bytes.value) : decode(bytes.value)
  return text.ok ? readAssessment(text.value, questionnaires) : text
}
