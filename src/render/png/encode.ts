import { strToU8, zlibSync } from 'fflate'
import { crc32 } from '../crc32.ts'
import { joinBytes } from '../join-bytes.ts'

/** The PNG colour type for a picture with more colours than a palette can hold: three bytes per pixel. */
const TRUE_COLOUR = 2
const PALETTE = 3

/** Encodes pixels of three bytes as a PNG file (RFC 2083) with its physical size. `scale` is in pixels per point. */
export function encodePng(width: number, height: number, pixels: Uint8Array, scale: number): Uint8Array {
  const palette = paletteOf(pixels)
  const perMetre = Math.round((scale * 72) / 0.0254)
  return joinBytes([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk(
      'IHDR',
      joinBytes([numbers([width, height]), Uint8Array.of(8, palette === null ? TRUE_COLOUR : PALETTE, 0, 0, 0)])
    ),
    chunk('sRGB', Uint8Array.of(0)),
    chunk('pHYs', joinBytes([numbers([perMetre, perMetre]), Uint8Array.of(1)])),
    ...(palette === null
      ? []
      : [
          chunk(
            'PLTE',
            Uint8Array.from(palette.colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))
          )
        ]),
    chunk(
      'IDAT',
      zlibSync(palette === null ? filtered(pixels, width * 3) : filtered(palette.indexes, width), { level: 6 })
    ),
    chunk('IEND', new Uint8Array())
  ])
}

/** Each row starts with the number of its filter; 0 is none, which suits flat colour. */
function filtered(bytes: Uint8Array, stride: number): Uint8Array {
  const height = bytes.length / stride
  const rows = new Uint8Array((stride + 1) * height)
  for (let y = 0; y < height; y++) rows.set(bytes.subarray(y * stride, (y + 1) * stride), y * (stride + 1) + 1)
  return rows
}

/** The colours of a picture and the index of each pixel; null when there are too many colours. */
function paletteOf(pixels: Uint8Array): { readonly colours: readonly number[]; readonly indexes: Uint8Array } | null {
  const known = new Map<number, number>()
  const indexes = new Uint8Array(pixels.length / 3)
  // Most pixels have the colour of the one before them, and need no search.
  let before = -1
  let index = 0
  for (let at = 0; at < indexes.length; at++) {
    const colour = ((pixels[at * 3] ?? 0) << 16) | ((pixels[at * 3 + 1] ?? 0) << 8) | (pixels[at * 3 + 2] ?? 0)
    if (colour !== before) {
      index = known.get(colour) ?? known.size
      if (index === 256) return null
      known.set(colour, index)
      before = colour
    }
    indexes[at] = index
  }
  return { colours: [...known.keys()], indexes }
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = joinBytes([strToU8(type), data])
  return joinBytes([numbers([data.length]), body, numbers([crc32(body)])])
}

function numbers(values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 4))
  values.forEach((value, at) => {
    view.setUint32(at * 4, value)
  })
  return new Uint8Array(view.buffer)
}
