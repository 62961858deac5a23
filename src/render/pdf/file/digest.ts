/**
 * 128 bits that identify a text, in hexadecimal: the same for the same text, and in practice different for any other.
 * Not a protection.
 */
export function digest(text: string): string {
  let [a, b, c, d] = [0x9e3779b9, 0x7f4a7c15, 0x94d049bb, 0x2545f491]
  // All four in one loop: the steps of one depend on each other, those of different ones do not.
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    a = Math.imul(a ^ code, 0x01000193) ^ (a >>> 15)
    b = Math.imul(b ^ code, 0x01000193) ^ (b >>> 15)
    c = Math.imul(c ^ code, 0x01000193) ^ (c >>> 15)
    d = Math.imul(d ^ code, 0x01000193) ^ (d >>> 15)
  }
  return [a, b, c, d].map(finish).join('')
}

function finish(last: number): string {
  const hash = Math.imul(last ^ (last >>> 16), 0x85ebca6b)
  return ((hash ^ (hash >>> 13)) >>> 0).toString(16).padStart(8, '0').toUpperCase()
}
