/** A font file of the given tables, in the order of their tags. */
export function assemble(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const power = Math.floor(Math.log2(tables.length))
  const begin = 12 + tables.length * 16
  const file = new Uint8Array(tables.reduce((sum, [, bytes]) => sum + pad(bytes.length), begin))
  const data = new DataView(file.buffer)
  data.setUint32(0, 0x00010000)
  data.setUint16(4, tables.length)
  data.setUint16(6, 16 << power)
  data.setUint16(8, power)
  data.setUint16(10, tables.length * 16 - (16 << power))
  let offset = begin
  tables.forEach(([tag, bytes], at) => {
    file.set(bytes, offset)
    file.set(
      [...tag].map((letter) => letter.charCodeAt(0)),
      12 + at * 16
    )
    data.setUint32(16 + at * 16, checksum(data, offset, pad(bytes.length)))
    data.setUint32(20 + at * 16, offset)
    data.setUint32(24 + at * 16, bytes.length)
    offset += pad(bytes.length)
  })
  const head = data.getUint32(20 + tables.findIndex(([tag]) => tag === 'head') * 16)
  data.setUint32(head + 8, (0xb1b0afba - checksum(data, 0, file.length)) >>> 0)
  return file
}

function checksum(data: DataView, from: number, length: number): number {
  let sum = 0
  for (let at = from; at < from + length; at += 4) sum = (sum + data.getUint32(at)) >>> 0
  return sum
}

/** Tables and glyphs start at a multiple of four bytes. */
export const pad = (length: number): number => (length + 3) & ~3
