import { isUtf8 } from 'node:buffer'
import { constants, createReadStream } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { fileLimits, containerBytes } from '#lib/limits.ts'
import { error, type Problem, type Result } from '#lib/problem.ts'
import { tooLarge } from '#lib/too-large.ts'
import { rememberInput } from './inputs.ts'

/** The bytes of a file, or of any stream; reads no more than the limit of an input. */
export async function readBytes(source: string | AsyncIterable<Uint8Array>): Promise<Result<Uint8Array>> {
  if (typeof source === 'string') await rememberInput(source)
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of typeof source === 'string' ? createReadStream(source) : source) {
      size += chunk.length
      if (size > containerBytes) return { ok: false, problems: [tooLarge(containerBytes)] }
      chunks.push(chunk)
    }
  } catch (fault) {
    return { ok: false, problems: [readingProblem(fault)] }
  }
  return { ok: true, value: Buffer.concat(chunks), warnings: [] }
}

/** Why a file cannot be opened; null when it seems that it can. */
export async function unopenable(path: string): Promise<Problem | null> {
  try {
    await access(path, constants.R_OK)
    return (await stat(path)).isDirectory() ? error('a-folder', '') : null
  } catch (fault) {
    return readingProblem(fault)
  }
}

/**
 * Decodes UTF-8 and refuses anything else. Uses Node’s own decoder, which is faster for the many short lines of a
 * stream.
 */
export const decode = (bytes: Uint8Array): Result<string> =>
  bytes.length > fileLimits.bytes
    ? { ok: false, problems: [tooLarge()] }
    : isUtf8(bytes)
      ? {
          ok: true,
          value: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'),
          warnings: []
        }
      : { ok: false, problems: [error('bad-character', '')] }

/** Error codes of the system for a path without a file. */
const missing: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP'])

/** An error of the system about a file, as a problem with a text. */
export function readingProblem(fault: unknown, path = ''): Problem {
  const code = fault instanceof Error && 'code' in fault ? fault.code : null
  return error(missing.has(code) ? 'not-found' : code === 'EISDIR' ? 'a-folder' : 'unreadable', path)
}
