import { canonicalJson } from '#lib/canonical-json.ts'
import { sha256Hex } from '#lib/sha256.ts'
import type { Round } from './types.ts'

/** The fields that the digest leaves out: itself, and the schema address for editors. */
const leftOut: ReadonlySet<string> = new Set(['digest', '$schema'])

/**
 * SHA-256 in hexadecimal over the content of a round or review file, whatever its layout and the order of its keys. It
 * detects accidental or manual changes since the file was written. It is no signature: whoever changes a file on
 * purpose can compute it again.
 */
export function digestOf(document: object): string {
  const said = Object.fromEntries(Object.entries(document).filter(([key]) => !leftOut.has(key)))
  return sha256Hex(canonicalJson(said))
}

/**
 * Digest of an invitation: everything in the round except its deadline, which may move while people judge. A review
 * includes it, so that it only counts in its own round.
 */
export function invitationDigest({ deadline: _, ...asked }: Unread<Round>): string {
  return digestOf(asked)
}

/** The document with its digest added. */
export const withDigest = <T extends object>(document: T): T & { readonly digest: string } => ({
  ...document,
  digest: digestOf(document)
})

/** A document before it is read: any field may hold anything. */
type Unread<T> = { readonly [K in keyof T]?: unknown }
