import type { Ink } from '#report/model.ts'
import { hatch, HATCH_WIDTH } from '../../hatch.ts'
import { palette } from '../../palette.ts'
import { length, number, text as textString } from '../file/syntax.ts'
import type { Faces, Weight } from '../font/faces.ts'

/** A rectangle in points from the top left of the page. */
export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Paint {
  readonly fill?: Ink | undefined
  readonly stroke?: Ink | undefined
  readonly strokeWidth?: number
  readonly radius?: number | undefined
}

/** Distance of the control points that makes a curve approximate a quarter of a circle, as part of its radius. */
const ROUND = 0.5523

/** Writes the painting operators. Only a page has one, and lends it out while a mark or an artifact is open. */
export class Pen {
  readonly #write: (operators: string) => void
  readonly #height: number
  readonly #faces: Faces
  /** The start of the last line of the open text object, in tenths of a point. */
  #line: { readonly left: number; readonly up: number } | null = null
  #font = ''
  #fill = ''
  #stroke = ''

  constructor(write: (operators: string) => void, height: number, faces: Faces) {
    this.#write = write
    this.#height = height
    this.#faces = faces
  }

  /** A text from `x` on its baseline. `actual` is the actual text, where that differs from what it shows. */
  text(
    x: number,
    baseline: number,
    shown: string,
    look: { readonly weight: Weight; readonly size: number; readonly ink: Ink },
    actual: string | null = null
  ): void {
    const font = `/${look.weight === 'regular' ? 'F1' : 'F2'} ${number(look.size)} Tf `
    const setting = font === this.#font ? '' : font
    this.#font = font
    // Lines of one paragraph are one text object, each positioned relative to the one before: that compresses best.
    const [left, up] = [tenths(x), tenths(this.#height - baseline)]
    const { left: fromLeft, up: fromUp } = this.#line ?? { left: 0, up: 0 }
    const begin = this.#line === null ? 'BT ' : ''
    this.#line = { left, up }
    const line = `${begin}${this.#filled(look.ink)}${setting}${String((left - fromLeft) / 10)} ${String((up - fromUp) / 10)} Td ${this.#faces[look.weight].encode(shown)}Tj`
    this.#write(
      actual === null ? line : `${begin}/Span<</ActualText ${textString(actual)}>>BDC ${line.slice(begin.length)} EMC`
    )
  }

  /** Ends the text object, if there is one. A mark may not end inside it. */
  endText(): void {
    if (this.#line === null) return
    this.#line = null
    this.#write('ET')
  }

  width(shown: string, weight: Weight, size: number): number {
    return this.#faces[weight].width(shown) * size
  }

  rectangle({ x, y, width, height }: Rectangle, paint: Paint): void {
    const path = paint.radius
      ? this.#rounded(x, y, width, height, Math.min(paint.radius, width / 2, height / 2))
      : `${this.#at(x, y + height)}${length(width)} ${length(height)} re`
    this.#paint(path, paint)
  }

  circle(x: number, y: number, radius: number, paint: Paint): void {
    this.#paint(this.#rounded(x - radius, y - radius, radius * 2, radius * 2, radius), paint)
  }

  polygon(points: readonly (readonly [number, number])[], paint: Paint): void {
    this.#paint(`${points.map(([x, y], at) => `${this.#at(x, y)}${at === 0 ? 'm' : 'l'}`).join(' ')} h`, paint)
  }

  line(x1: number, y1: number, x2: number, y2: number, ink: Ink, width: number, dash = false): void {
    this.endText()
    const path = `${number(width)} w ${this.#at(x1, y1)}m ${this.#at(x2, y2)}l S`
    this.#write(`${this.#stroked(ink)}${dash ? `[3 2]0 d ${path} []0 d` : path}`)
  }

  /** Lines of one kind. */
  lines(
    segments: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[],
    ink: Ink,
    width: number
  ): void {
    this.endText()
    const paths = segments.map(([x1, y1, x2, y2]) => `${this.#at(x1, y1)}m ${this.#at(x2, y2)}l`)
    this.#write(`${this.#stroked(ink)}${number(width)} w ${paths.join(' ')} S`)
  }

  /** Hatched, so that it differs from a filled one without colour. */
  hatched(rectangle: Rectangle, ink: Ink, outline: Ink): void {
    this.rectangle(rectangle, { fill: 'white' })
    this.lines(
      hatch({ kind: 'rectangle', ...rectangle }).map(({ x1, y1, x2, y2 }) => [x1, y1, x2, y2]),
      ink,
      HATCH_WIDTH
    )
    this.rectangle(rectangle, { stroke: outline })
  }

  #paint(path: string, { fill, stroke, strokeWidth = 0.75 }: Paint): void {
    if (fill === undefined && stroke === undefined) return
    this.endText()
    const width = stroke === undefined ? '' : `${number(strokeWidth)} w `
    const operator = fill === undefined ? 'S' : stroke === undefined ? 'f' : 'B'
    this.#write(
      `${fill === undefined ? '' : this.#filled(fill)}${stroke === undefined ? '' : this.#stroked(stroke)}${width}${path} ${operator}`
    )
  }

  #rounded(x: number, y: number, width: number, height: number, r: number): string {
    const c = r * (1 - ROUND)
    const [right, bottom] = [x + width, y + height]
    const curve = (...points: readonly number[]): string =>
      `${Array.from({ length: 3 }, (_, at) => this.#at(points[at * 2] ?? 0, points[at * 2 + 1] ?? 0)).join('')}c`
    return [
      `${this.#at(x + r, y)}m ${this.#at(right - r, y)}l`,
      curve(right - c, y, right, y + c, right, y + r),
      `${this.#at(right, bottom - r)}l`,
      curve(right, bottom - c, right - c, bottom, right - r, bottom),
      `${this.#at(x + r, bottom)}l`,
      curve(x + c, bottom, x, bottom - c, x, bottom - r),
      `${this.#at(x, y + r)}l`,
      curve(x, y + c, x + c, y, x + r, y),
      'h'
    ].join(' ')
  }

  #filled(ink: Ink): string {
    const colour = `${channels(ink)} rg `
    if (colour === this.#fill) return ''
    this.#fill = colour
    return colour
  }

  #stroked(ink: Ink): string {
    const colour = `${channels(ink)} RG `
    if (colour === this.#stroke) return ''
    this.#stroke = colour
    return colour
  }

  /** A point in file coordinates: from the bottom of the page. */
  #at(x: number, y: number): string {
    return `${length(x)} ${length(this.#height - y)} `
  }
}

const tenths = (value: number): number => Math.round(value * 10)

const channels = (ink: Ink): string =>
  [0, 2, 4].map((at) => String(Math.round(Number.parseInt(palette[ink].slice(at, at + 2), 16) / 2.55) / 100)).join(' ')
