/**
 * 128 bits that identify a text, in hexadecimal: the same for the same text, and in practice different for any other.
 * Not a protection.
 */
export function digest(text: string): string {
  return [0x9e3779b9, 0x7f4a7c15, 0x94d049bb, 0x2545f491].map((seed) => fold(text, seed)).join('')
}

function fold(text: string, seed: number): string {
  let hash = seed
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) ^ (hash >>> 15)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return ((hash ^ (hash >>> 13)) >>> 0).toString(16).padStart(8, '0').toUpperCase()
}
