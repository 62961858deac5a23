import { isUtf8 } from 'node:buffer'
import { constants, createReadStream } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { fileLimits, containerBytes } from '#lib/limits.ts'
import { error, type Problem, type Result } from '#lib/problem.ts'
import { tooLarge } from '#lib/too-large.ts'
import { rememberInput } from './inputs.ts'

/** The bytes of a file, or of any stream; not more of it is read than an input may have. */
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

/** Why a file cannot be opened; null when it seems it can. */
export async function unopenable(path: string): Promise<Problem | null> {
  try {
    await access(path, constants.R_OK)
    return (await stat(path)).isDirectory() ? error('a-folder', '') : null
  } catch (fault) {
    return readingProblem(fault)
  }
}

/** Text in UTF-8; anything else is refused. Node’s own decoder, as it is the faster one for the many short lines of a stream. */
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

/** What the system says of a path at which no file can be. */
const missing: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP'])

/** What the system says about a file, as a problem in words. */
export function readingProblem(fault: unknown, path = ''): Problem {
  const code = fault instanceof Error && 'code' in fault ? fault.code : null
  return error(missing.has(code) ? 'not-found' : code === 'EISDIR' ? 'a-folder' : 'unreadable', path)
}
