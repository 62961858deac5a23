import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { checkWritten } from '#lib/json-fits.ts'
import type { Translate } from '#i18n/translator.ts'
import { error, warning, type Problem } from '#lib/problem.ts'
import { seal } from '#seal/seal.ts'
import { replaceFile } from './replace-file.ts'
import { fail } from './failure.ts'
import { isInput, readSealed } from './inputs.ts'
import { printProblems } from './speak.ts'

/**
 * Writes a file completely or not at all; readable by the owner only when any input was sealed. Fails with a message
 * when the place cannot be written, or when the path is one of the inputs.
 */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  if (await isInput(path)) fail(path, [error('would-overwrite', '')])
  try {
    await mkdir(dirname(path), { recursive: true })
    await replaceFile(path, content, readSealed())
  } catch (fault) {
    fail(path, [writingProblem(fault)])
  }
}

/**
 * Writes a document that this program will open again, sealed when there is a passphrase. Fails when it could not be
 * opened again. Returns the path.
 */
export async function writeDocumentFile(path: string, text: string, passphrase: string | null): Promise<string> {
  const misfit = checkWritten(text)
  if (misfit !== null) fail(path, [misfit])
  const named = passphrase === null ? path : `${path}.age`
  await writeWhole(named, passphrase === null ? text : await seal(text, passphrase))
  return named
}

/** Warns that a file is unsealed although one of its inputs was sealed. Otherwise prints nothing. */
export function warnUnsealed(path: string, translate: Translate): void {
  if (readSealed()) printProblems({ input: path, problems: [warning('left-open', '')] }, translate)
}

/** Causes with a text of their own: the translator selects them by `context`. */
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

/** Why writing failed, as a problem with a text. */
export function writingProblem(fault: unknown): Problem {
  const reason = fault instanceof Error && 'code' in fault ? String(fault.code) : String(fault)
  return error('cannot-write', '', { reason, context: contexts[reason] ?? '' })
}
