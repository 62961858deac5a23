import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { checkWritten } from '#lib/json.ts'
import { error, type Problem } from '#lib/problem.ts'
import { Failure } from './failure.ts'
import { isInput } from './inputs.ts'

/**
 * Writes a file whole or not at all: beside it first, then renamed. Fails in words when the place cannot be written, or when
 * one of the files that were read stands there.
 */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  if (await isInput(path)) throw new Failure([{ input: path, problems: [error('would-overwrite', '')] }])
  const beside = `${path}.${process.pid}.new`
  try {
    await mkdir(dirname(path), { recursive: true })
    const file = await open(beside, 'w')
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, path)
  } catch (fault) {
    await rm(beside, { force: true }).catch(() => undefined)
    throw new Failure([{ input: path, problems: [writingProblem(fault)] }])
  }
}

/** The same for a text that somebody will read with this program: fails when it could not be read again. */
export async function writeReadable(path: string, text: string): Promise<void> {
  const misfit = checkWritten(text)
  if (misfit !== null) throw new Failure([{ input: path, problems: [misfit] }])
  await writeWhole(path, text)
}

/** The reasons that have words of their own: the translator finds them by `context`. */
const contexts: Readonly<Record<string, string>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  EROFS: 'forbidden',
  ENOTDIR: 'no-folder',
  EEXIST: 'no-folder',
  ENOENT: 'no-folder',
  ENAMETOOLONG: 'long-name'
}

/** Why writing failed, as a problem in words. */
export function writingProblem(fault: unknown): Problem {
  const reason = fault instanceof Error && 'code' in fault ? String(fault.code) : String(fault)
  return error('cannot-write', '', { reason, context: contexts[reason] ?? '' })
}
