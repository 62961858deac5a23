import { isRecord } from '#lib/record.ts'
import { sha256Hex } from '#lib/sha256.ts'
import type { Round } from './types.ts'

/** What the digest leaves out: itself, and where an editor finds the schema. */
const leftOut: ReadonlySet<string> = new Set(['digest', '$schema'])

/**
 * SHA-256 in hexadecimal over everything a round or review file says, however it is laid out and whatever the order of its
 * keys. It shows that a file was changed by accident or by hand since it was written. It is no signature: whoever changes a
 * file on purpose can compute it anew.
 */
export function digestOf(document: object): string {
  const said = Object.fromEntries(Object.entries(document).filter(([key]) => !leftOut.has(key)))
  return sha256Hex(canonical(said))
}

/**
 * Digest of what an invitation asks: everything in the round but its deadline, which may be moved while people judge. A review
 * carries it, so that it only counts in the round it was asked for.
 */
export function invitationDigest(round: Round): string {
  const { deadline: _, ...asked } = round
  return digestOf(asked)
}

/** The document with its digest beside it. */
export const withDigest = <T extends object>(document: T): T & { readonly digest: string } => ({
  ...document,
  digest: digestOf(document)
})

/** JSON with keys in one order and without layout. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (!isRecord(value)) return JSON.stringify(value) ?? 'null'
  const keys = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort()
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`
}
