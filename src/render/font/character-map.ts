/** Every code point of the font with its glyph, from the format 4 table that each Unicode font has. */
export function readCharacterMap(data: DataView, cmap: number): ReadonlyMap<number, number> {
  const offsets = Array.from({ length: data.getUint16(cmap + 2) }, (_, at) => cmap + data.getUint32(cmap + 8 + at * 8))
  const table = offsets.find((offset) => data.getUint16(offset) === 4)
  if (table === undefined) throw new Error('The font has no Unicode character map')
  const size = data.getUint16(table + 6)
  const glyphs = new Map<number, number>()
  for (let at = 0; at < size; at += 2) {
    const first = table + 16 + size + at
    const range = first + size * 2
    const last = data.getUint16(table + 14 + at)
    for (let code = data.getUint16(first); code <= last && code < 0xffff; code++) {
      const rangeOffset = data.getUint16(range)
      const listed = rangeOffset === 0 ? code : data.getUint16(range + rangeOffset + (code - data.getUint16(first)) * 2)
      const glyph = listed === 0 ? 0 : (listed + data.getUint16(first + size)) & 0xffff
      if (glyph !== 0) glyphs.set(code, glyph)
    }
  }
  return glyphs
}
