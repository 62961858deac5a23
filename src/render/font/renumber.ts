/** Flags of a part of a composite glyph. */
const WORDS = 1
const SCALE = 8
const MORE = 32
const SCALE_XY = 64
const MATRIX = 128

/** The description of a glyph with the numbers of its parts, if any, replaced. */
export function renumber(outline: Uint8Array, number: (part: number) => number): Uint8Array {
  if (outline.length === 0 || new DataView(outline.buffer, outline.byteOffset).getInt16(0) >= 0) return outline
  return patch(outline, (data) => {
    for (let at = 10, flags = MORE; flags & MORE;) {
      flags = data.getUint16(at)
      data.setUint16(at + 2, number(data.getUint16(at + 2)))
      at += (flags & WORDS ? 8 : 6) + (flags & SCALE ? 2 : flags & SCALE_XY ? 4 : flags & MATRIX ? 8 : 0)
    }
  })
}

/** A changed copy of bytes. */
export function patch(bytes: Uint8Array, change: (data: DataView) => void): Uint8Array {
  const copy = Uint8Array.from(bytes)
  change(new DataView(copy.buffer))
  return copy
}
