import { decodeUtf8 } from '#lib/utf8.ts'

/** The characters of the bytes 0x80 to 0x9f in Windows-1252; unused places have none. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** How many bytes are decoded into one string at a time. */
const step = 8_192

const fromUnits = (count: number, unitAt: (at: number) => number): string => {
  const pieces: string[] = []
  for (let start = 0; start < count; start += step)
    pieces.push(
      String.fromCharCode(...Array.from({ length: Math.min(step, count - start) }, (_, at) => unitAt(start + at)))
    )
  return pieces.join('')
}

/** The text of bytes in UTF-8, in UTF-16 with a mark, or otherwise in Windows-1252. Null when it holds zero bytes. */
export function decodeText(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    const low = first === 0xff ? 0 : 1
    return fromUnits((bytes.length >> 1) - 1, (at) => {
      const place = 2 + 2 * at
      return (bytes[place + low] ?? 0) | ((bytes[place + 1 - low] ?? 0) << 8)
    })
  }
  if (bytes.includes(0)) return null
  const text = decodeUtf8(bytes)
  if (text !== null) return text.replace(/^\ufeff/, '')
  return fromUnits(bytes.length, (at) => {
    const byte = bytes[at] ?? 0
    return byte >= 0x80 && byte < 0xa0 ? windows.charCodeAt(byte - 0x80) : byte
  })
}
