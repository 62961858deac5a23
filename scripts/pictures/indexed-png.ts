import { encodePng } from '#render/png/encode.ts'
import { readPng } from './read-png.ts'

/** Pixels per point of a screen. */
const screen = 96 / 72

/**
 * Converts to a PNG of at most 256 colours, about a fifth of the size. Screenshots have few colours; only the finest
 * smoothing is lost.
 */
export function indexedPng(png: Buffer): Uint8Array {
  const { width, height, rgb } = readPng(png)
  const palette = paletteOf(rgb)
  const known = new Map<number, number>()
  const pixels = new Uint8Array(rgb.length)
  for (let at = 0; at < rgb.length; at += 3) {
    const colour = colourAt(rgb, at)
    const shown = known.get(colour) ?? nearest(palette, colour)
    known.set(colour, shown)
    pixels.set([shown >> 16, (shown >> 8) & 255, shown & 255], at)
  }
  return encodePng(width, height, pixels, screen)
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

const nearest = (palette: readonly number[], colour: number): number =>
  palette.reduce((best, candidate) => (distance(candidate, colour) < distance(best, colour) ? candidate : best))

/** The most common colours, without those that are too close to a more common one. */
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
