/** Browsers and Node both have it; the types of the pure folders know neither. */
declare const TextDecoder: new (
  label: 'utf-8',
  options: { readonly fatal: true }
) => { decode(bytes: Uint8Array): string }

/** Text in UTF-8; null for anything else: it would come out with other characters than somebody put in. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
