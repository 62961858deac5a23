import { Decrypter, Encrypter } from 'age-encryption'
import { error, type Result } from '#lib/problem.ts'
import type { ProblemCode } from '#lib/problem-codes.ts'
import { decodeUtf8 } from '#lib/utf8.ts'
import { normalisePassphrase, spellingsOf } from './passphrase.ts'

/**
 * Files locked with a passphrase, in the age format (age-encryption.org/v1, scrypt recipient): the `age` program opens
 * them too. A lost passphrase cannot be recovered.
 */

/** The work to derive the key, as a power of two: about a second and 128 MB in a browser. */
const workFactor = 17

/** Files that demand more work are refused unread: each step doubles the memory, which is half a gigabyte here. */
const mostWork = 19

const firstLine = 'age-encryption.org/v1\n'

/** Whether bytes are a sealed file, by their first line. */
export const isSealed = (bytes: Uint8Array): boolean => startOf(bytes, firstLine.length) === firstLine

/**
 * Seals a text or a file with a passphrase in its normal form (see `normalisePassphrase`). Two calls give different
 * bytes.
 */
export async function seal(content: string | Uint8Array, passphrase: string): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(normalisePassphrase(passphrase))
  encrypter.setScryptWorkFactor(workFactor)
  return encrypter.encrypt(content)
}

/** Opens a sealed file; a wrong passphrase or a damaged file gives a problem. */
export type Unseal = (bytes: Uint8Array) => Promise<Result<Uint8Array>>

/** Opens one sealed text, whichever spelling of the passphrase sealed it. */
export const unseal = async (bytes: Uint8Array, passphrase: string): Promise<Result<string>> =>
  textIn(await unsealer(passphrase)(bytes))

/** The text of unsealed bytes; a problem when they are not UTF-8. Passes on the problems of opening. */
export function textIn(opened: Result<Uint8Array>): Result<string> {
  const text = opened.ok ? decodeUtf8(opened.value) : null
  if (text !== null) return { ok: true, value: text, warnings: [] }
  return opened.ok ? refuse('damaged-seal') : opened
}

/**
 * Opens sealed files that share a passphrase. Tries unusual spellings until one file fails to open with any; the
 * spelling that opened a file is tried first on the next.
 */
export function unsealer(passphrase: string): Unseal {
  let spellings = spellingsOf(passphrase)
  const usual = new Set([passphrase, normalisePassphrase(passphrase)])
  return async (bytes) => {
    const work = /^age-encryption\.org\/v1\n-> scrypt \S+ (\d{1,3})\n/.exec(startOf(bytes, 200))?.[1]
    if (work === undefined) return refuse('not-sealed-with-passphrase')
    if (Number(work) > mostWork) return refuse('seal-too-heavy')
    for (const spelling of spellings) {
      const opened = await unsealWith(bytes, spelling)
      if (opened === null) continue
      usual.add(spelling)
      spellings = [spelling, ...spellings.filter((other) => other !== spelling)]
      return opened
    }
    spellings = spellings.filter((spelling) => usual.has(spelling))
    return refuse('wrong-passphrase')
  }
}

/** Null when the file was sealed with another passphrase. */
async function unsealWith(bytes: Uint8Array, passphrase: string): Promise<Result<Uint8Array> | null> {
  // The work blocks everything else for about a second; this lets the page update first.
  await new Promise((resolve) => setTimeout(resolve))
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  try {
    return { ok: true, value: await decrypter.decrypt(bytes), warnings: [] }
  } catch (reason) {
    return reason instanceof Error && /no identity matched/i.test(reason.message) ? null : refuse('damaged-seal')
  }
}

const refuse = (code: ProblemCode): Result<never> => ({ ok: false, problems: [error(code, '')] })

const startOf = (bytes: Uint8Array, length: number): string => String.fromCharCode(...bytes.subarray(0, length))
