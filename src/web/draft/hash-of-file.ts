import { sha256OfBytes } from '#lib/sha256.ts'

/** SHA-256 of a file, as lower-case hexadecimal. The browser computes it beside the page, where it can. */
export async function hashOfFile(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  // Browsers leave it out of pages without https.
  const { subtle } = crypto as { readonly subtle?: SubtleCrypto }
  if (subtle === undefined) return sha256OfBytes(bytes)
  const hash = new Uint8Array(await subtle.digest('SHA-256', bytes))
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
