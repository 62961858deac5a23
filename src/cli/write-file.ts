import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { checkWritten } from '#lib/json.ts'
import type { Translate } from '#i18n/translator.ts'
import { error, warning, type Problem } from '#lib/problem.ts'
import { seal } from '#seal/seal.ts'
import { replaceFile } from './replace-file.ts'
import { fail } from './failure.ts'
import { isInput, readSealed } from './inputs.ts'
import { tell } from './speak.ts'

/**
 * Writes a file whole or not at all; for nobody else to read when anything that was read was sealed. Fails in words when the
 * place cannot be written, or when one of the files that were read stands there.
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
 * The same for a document that somebody will open with this program, sealed when there is a passphrase. Fails when it could not
 * be opened again. Gives the path.
 */
export async function writeDocumentFile(path: string, text: string, passphrase: string | null): Promise<string> {
  const misfit = checkWritten(text)
  if (misfit !== null) fail(path, [misfit])
  const named = passphrase === null ? path : `${path}.age`
  await writeWhole(named, passphrase === null ? text : await seal(text, passphrase))
  return named
}

/** Says that a file is open although something it was made from was sealed. Says nothing otherwise. */
export function tellUnsealed(path: string, translate: Translate): void {
  if (readSealed()) tell({ input: path, problems: [warning('left-open', '')] }, translate)
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
