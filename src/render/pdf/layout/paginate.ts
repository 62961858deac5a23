import { atHeadings, chunks } from './chunks.ts'
import { heightOf, type Strip } from './strip.ts'

/** A strip with its position. `repeated` strips were painted before and are not part of the text here. */
export interface Placed {
  readonly strip: Strip
  readonly page: number
  readonly top: number
  readonly repeated: boolean
}

/** Strips that follow the previous ones directly, or start a new page. */
export interface Flow {
  readonly startsPage: boolean
  readonly strips: readonly Strip[]
}

export interface Body {
  readonly top: number
  readonly bottom: number
  /** The bottom of a single page, where it differs. */
  readonly bottomOf?: (page: number) => number
}

/** Assigns a page and position to every strip. Pages count from 1. */
export function paginate(flows: readonly Flow[], body: Body): readonly Placed[] {
  const pages = new Pages(body)
  for (const { startsPage, strips } of flows) {
    if (startsPage) pages.turn()
    for (const chunk of chunks(strips, 'group')) pages.placeWhole(chunk)
  }
  return pages.placed
}

class Pages {
  readonly placed: Placed[] = []
  readonly #body: Body
  #page = 1
  #next: number

  constructor(body: Body) {
    this.#body = body
    this.#next = body.top
  }

  get #isFresh(): boolean {
    return this.#next === this.#body.top
  }

  get #bottom(): number {
    return this.#body.bottomOf?.(this.#page) ?? this.#body.bottom
  }

  turn(): void {
    if (this.#isFresh) return
    this.#page += 1
    this.#next = this.#body.top
  }

  /** Puts a chunk on one page; if it fits on no page, ever smaller parts of it. */
  placeWhole(chunk: readonly Strip[]): void {
    const [first] = chunk
    if (first === undefined) return
    const height = heightOf(chunk)
    if (this.#fits(height + (this.#isFresh ? 0 : first.before))) return chunk.forEach((strip) => this.#place(strip))
    if (height + this.#repeatHeight(first) <= this.#body.bottom - this.#body.top) {
      this.turn()
      return chunk.forEach((strip) => this.#place(strip))
    }
    const headed = atHeadings(chunk)
    const parts = headed.length > 1 ? headed : chunks(chunk, 'tight')
    if (parts.length > 1) return parts.forEach((part) => this.placeWhole(part))
    for (const strip of chunk) {
      if (!this.#fits(strip.height + (this.#isFresh ? 0 : strip.before))) this.turn()
      this.#place(strip)
    }
  }

  #fits(height: number): boolean {
    return this.#next + height <= this.#bottom + 0.001
  }

  #repeatHeight({ repeat }: Strip): number {
    return repeat?.height ?? 0
  }

  #place(strip: Strip): void {
    if (this.#isFresh && strip.repeat !== undefined && this.placed.length > 0) this.#put(strip.repeat, this.#next, true)
    this.#put(strip, this.#next + (this.#isFresh ? 0 : strip.before), false)
  }

  #put(strip: Strip, top: number, repeated: boolean): void {
    this.placed.push({ strip, page: this.#page, top, repeated })
    this.#next = top + strip.height
  }
}
