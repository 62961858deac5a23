import { error, warning, type Problem } from '#lib/problem.ts'
import { leastPassphrase, unusable, weaknessOf } from '#seal/passphrase.ts'
import { fail } from './failure.ts'
import { standardInput } from './open-text.ts'
import { decode, readBytes } from './read-bytes.ts'

const inEnvironment = 'COHESIETOETS_PASSPHRASE'

/**
 * A passphrase is never an argument, which others on the same computer could see: it comes from a file, standard input,
 * or the environment. Null when none was requested. Fails when one was requested and none came, so that nothing is left
 * unsealed.
 */
export async function passphraseFrom(file: string | undefined): Promise<string | null> {
  const given = file === undefined ? process.env[inEnvironment] : await textOf(file)
  if (given === undefined) return null
  if (unusable(given) === 'empty') fail(file ?? inEnvironment, [error('empty-passphrase', '')])
  return given
}

/** Warnings about a passphrase before it seals; fails when nobody could open a file with it. */
export function checkSealing(passphrase: string, inWords: string): readonly Problem[] {
  if (unusable(passphrase) !== null) fail(inWords, [error('passphrase-lines', '')])
  const weakness = weaknessOf(passphrase)
  return weakness === null
    ? []
    : [warning('weak-passphrase', '', { characters: leastPassphrase, context: weakness === 'short' ? '' : weakness })]
}

async function textOf(file: string): Promise<string> {
  const bytes = await readBytes(file === standardInput ? process.stdin : file)
  const text = bytes.ok ? decode(bytes.value) : bytes
  return text.ok ? text.value : fail(file, text.problems)
}
