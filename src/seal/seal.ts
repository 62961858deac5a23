import { Decrypter, Encrypter } from 'age-encryption'
import { error, type ProblemCode, type Result } from '#lib/problem.ts'

/**
 * Files locked with a passphrase, in the age format (age-encryption.org/v1, scrypt recipient): the `age` program opens them too.
 * A lost passphrase cannot be recovered.
 */

/** Work of deriving the key, as a power of two: about a second and 128 MB in a browser. */
const workFactor = 17

/** Files that ask for more than this are refused unread: each step doubles the memory, which is half a gigabyte here. */
const mostWork = 19

const firstLine = 'age-encryption.org/v1\n'

/** Whether bytes are a sealed file. */
export const isSealed = (bytes: Uint8Array): boolean => startOf(bytes, firstLine.length) === firstLine

/** Seals a text with a passphrase. Two calls give different bytes. */
export async function seal(text: string, passphrase: string): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase)
  encrypter.setScryptWorkFactor(workFactor)
  return encrypter.encrypt(text)
}

/** Opens a sealed file. */
export async function unseal(bytes: Uint8Array, passphrase: string): Promise<Result<string>> {
  const work = /^age-encryption\.org\/v1\n-> scrypt \S+ (\d{1,3})\n/.exec(startOf(bytes, 200))?.[1]
  if (work === undefined) return refuse('not-sealed-with-passphrase')
  if (Number(work) > mostWork) return refuse('seal-too-heavy')
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  try {
    return {
      ok: true,
      value: new TextDecoder('utf-8', { fatal: true }).decode(await decrypter.decrypt(bytes)),
      warnings: []
    }
  } catch (reason) {
    return refuse(
      reason instanceof Error && /no identity matched/i.test(reason.message) ? 'wrong-passphrase' : 'damaged-seal'
    )
  }
}

const refuse = (code: ProblemCode): Result<never> => ({ ok: false, problems: [error(code, '')] })

const startOf = (bytes: Uint8Array, length: number): string => String.fromCharCode(...bytes.subarray(0, length))
