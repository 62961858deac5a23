import { Failure } from './failure.ts'
import { decode, readBytes } from './read-bytes.ts'

/** A passphrase never stands in a call, where others on the same computer see it: it comes from a file, or from the environment. */
export async function passphraseFrom(file: string | undefined): Promise<string | null> {
  if (file === undefined) return passphraseInEnvironment()
  const bytes = await readBytes(file)
  const text = bytes.ok ? decode(bytes.value) : bytes
  if (!text.ok) throw new Failure([{ input: file, problems: text.problems }])
  return text.value.replace(/\r?\n$/, '') || null
}

export const passphraseInEnvironment = (): string | null => process.env['COHESIETOETS_PASSPHRASE'] || null
