import { SOFT_HYPHEN } from './legible.ts'
import type { Line, Look, Piece } from './line.ts'

/** Text that stays on one line if it fits there, with the spaces after it. */
export interface Chunk {
  readonly look: Look
  /** The text that it is a part of, between two positions: consecutive parts are joined without copying. */
  readonly source: string
  readonly from: number
  readonly to: number
  /** The actual text, where that differs from what is shown; otherwise null. */
  readonly actual: string | null
  /** Without the spaces after it. */
  readonly width: number
  readonly space: number
  /** What may or must happen after it. */
  readonly end: 'together' | 'may-hyphenate' | 'may-break' | 'must-break'
}

/** Puts chunks on lines. Consecutive text with the same look becomes one piece. */
export class LineBuilder {
  readonly width: number
  readonly #lines: Line[] = []
  #pieces: { look: Look; source: string; from: number; to: number; actual: string | null; x: number; width: number }[] =
    []
  /** The start of the next chunk, and the end of the letters of the last one. */
  #next = 0
  #end = 0

  constructor(width: number) {
    this.width = width
  }

  /** Whether the line is still empty. */
  get isFresh(): boolean {
    return this.#pieces.length === 0
  }

  get room(): number {
    return this.width - this.#next
  }

  fits(width: number): boolean {
    // A tolerance for sums of fractions.
    return this.#next + width <= this.width + 0.001
  }

  add({ source, from, to, actual, look, width, space }: Chunk): void {
    const last = this.#pieces.at(-1)
    if (
      last !== undefined &&
      actual === null &&
      last.actual === null &&
      last.look === look &&
      last.source === source &&
      last.to === from
    ) {
      last.to = to
      last.width = this.#next + width - last.x
    } else {
      this.#pieces.push({ look, source, from, to, actual, x: this.#next, width })
    }
    this.#end = this.#next + width
    this.#next += width + space
  }

  breakLine(): void {
    if (this.#pieces.length === 0) return
    const pieces = this.#pieces.map(({ look, source, from, to, actual, x, width }): Piece => ({
      look,
      shown: source.slice(from, to).replaceAll(SOFT_HYPHEN, ''),
      actual,
      x,
      width
    }))
    this.#lines.push({ pieces, width: this.#end })
    this.#pieces = []
    this.#next = 0
    this.#end = 0
  }

  finish(): readonly Line[] {
    this.breakLine()
    return this.#lines
  }
}
