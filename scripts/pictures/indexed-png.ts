import { crc32, deflateSync } from 'node:zlib'
import { readPng } from './read-png.ts'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** A PNG of at most 256 colours, about a fifth of the size. Screenshots have few colours; what goes is the finest of the smoothing. */
export function indexedPng(png: Buffer): Buffer {
  const { width, height, rgb } = readPng(png)
  const palette = paletteOf(rgb)
  const known = new Map<number, number>()
  const rows = Buffer.alloc((width + 1) * height)
  for (let pixel = 0; pixel < width * height; pixel++) {
    const colour = colourAt(rgb, pixel * 3)
    let index = known.get(colour)
    if (index === undefined) known.set(colour, (index = nearest(palette, colour)))
    rows[pixel + Math.floor(pixel / width) + 1] = index
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0))
  ])
}

const colourAt = (rgb: Uint8Array, at: number): number =>
  ((rgb[at] ?? 0) << 16) | ((rgb[at + 1] ?? 0) << 8) | (rgb[at + 2] ?? 0)

const distance = (a: number, b: number): number => {
  const [red, green, blue] = [16, 8, 0].map((shift) => ((a >> shift) & 255) - ((b >> shift) & 255)) as [
    number,
    number,
    number
  ]
  return red * red + green * green + blue * blue
}

function nearest(palette: readonly number[], colour: number): number {
  let best = 0
  for (const [index, candidate] of palette.entries())
    if (distance(candidate, colour) < distance(palette[best] ?? 0, colour)) best = index
  return best
}

/** The commonest colours, those left out that lie too close to a commoner one. */
function paletteOf(rgb: Uint8Array): readonly number[] {
  const counts = new Map<number, number>()
  for (let at = 0; at < rgb.length; at += 3) {
    const colour = colourAt(rgb, at)
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const byCount = [...counts].sort(([a, first], [b, second]) => second - first || a - b).map(([colour]) => colour)
  for (let apart = 0; ; apart = apart === 0 ? 12 : apart * 2) {
    const palette: number[] = []
    for (const colour of byCount) {
      if (palette.length > 256) break
      if (palette.every((chosen) => distance(chosen, colour) >= apart)) palette.push(colour)
    }
    if (palette.length <= 256) return palette
  }
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
