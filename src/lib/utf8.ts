/** Browsers and Node both have it; the types of the pure folders include neither. */
declare const TextDecoder: new (
  label: 'utf-8',
  options: { readonly fatal: true }
) => { decode(bytes: Uint8Array): string }

/** Decodes UTF-8; null when the bytes are not valid UTF-8, since decoding them anyway would change characters. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
