/** A closed line of corners in pixels, y down. Lines in the opposite direction cut holes. */
export type Polygon = readonly (readonly [x: number, y: number])[]

/** A white picture of three bytes a pixel. */
export interface Canvas {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

/** A white canvas; sizes in pixels. */
export function blank(width: number, height: number): Canvas {
  return { width, height, pixels: new Uint8Array(width * height * 3).fill(255) }
}

/** Steps between uncovered and covered. More are invisible, and fewer colours make a smaller file. */
const STEPS = 12

/**
 * Fills polygons with one colour (`rrggbb`), with smooth edges. Each edge adds to every pixel it passes how much of
 * that pixel lies to its right; the sum from left to right is the coverage of each pixel. Uses only exactly defined
 * arithmetic, so that every machine draws the same bytes.
 */
export function fill({ width, height, pixels }: Canvas, polygons: readonly Polygon[], colour: string): void {
  const rows = new Map<number, Float64Array>()
  const rowOf = (y: number) => {
    const known = rows.get(y)
    if (known !== undefined) return known
    const made = new Float64Array(width + 2)
    rows.set(y, made)
    return made
  }
  for (const polygon of polygons) {
    polygon.forEach(([x, y], at) => {
      const [nextX, nextY] = polygon[(at + 1) % polygon.length] ?? [x, y]
      if (y < nextY) addEdge(rowOf, { width, height }, [x, y, nextX, nextY], 1)
      else if (y > nextY) addEdge(rowOf, { width, height }, [nextX, nextY, x, y], -1)
    })
  }
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  for (const [y, row] of rows) {
    let covered = 0
    for (let x = 0; x < width; x++) {
      covered += row[x] ?? 0
      const share = Math.round(Math.min(1, Math.abs(covered)) * STEPS) / STEPS
      if (share > 0) {
        const at = (y * width + x) * 3
        mix(pixels, at, red ?? 0, share)
        mix(pixels, at + 1, green ?? 0, share)
        mix(pixels, at + 2, blue ?? 0, share)
      }
    }
  }
}

function mix(pixels: Uint8Array, at: number, value: number, share: number): void {
  const before = pixels[at] ?? 255
  pixels[at] = Math.round(before + (value - before) * share)
}

/** Adds one edge from the top down, row by row and within a row pixel by pixel. */
function addEdge(
  rowOf: (y: number) => Float64Array,
  { width, height }: { readonly width: number; readonly height: number },
  [x1, y1, x2, y2]: readonly [number, number, number, number],
  direction: 1 | -1
): void {
  const slope = (x2 - x1) / (y2 - y1)
  for (let y = Math.max(0, Math.floor(y1)); y < Math.min(height, y2); y++) {
    const top = Math.max(y, y1)
    const bottom = Math.min(y + 1, y2)
    const begin = clamp(x1 + (top - y1) * slope, width)
    const end = clamp(x1 + (bottom - y1) * slope, width)
    addSlice(rowOf(y), Math.min(begin, end), Math.max(begin, end), (bottom - top) * direction)
  }
}

/** Divides `amount` over the pixels between `left` and `right`, the part on the right of each pixel to the next one. */
function addSlice(row: Float64Array, left: number, right: number, amount: number): void {
  const first = Math.floor(left)
  const last = Math.floor(right)
  for (let x = first; x <= last; x++) {
    const from = Math.max(left, x)
    const to = Math.min(right, x + 1)
    const slice = right === left ? amount : (amount * (to - from)) / (right - left)
    const inPixel = slice * (1 - ((from + to) / 2 - x))
    row[x] = (row[x] ?? 0) + inPixel
    row[x + 1] = (row[x + 1] ?? 0) + slice - inPixel
  }
}

function clamp(x: number, width: number): number {
  return Math.min(width, Math.max(0, x))
}
