import type { Page } from '../tag/page.ts'

/**
 * Whether a strip may be separated from the next one: freely, only when its group is too tall for a page, or only in an
 * emergency.
 */
export type Keep = 'free' | 'group' | 'tight'

/** The background and border of consecutive strips; painted once per page, before them. */
export interface Frame {
  /** `first` and `last` say whether the frame begins and ends here, or was cut by a page. */
  paint(
    page: Page,
    box: { readonly top: number; readonly bottom: number; readonly first: boolean; readonly last: boolean }
  ): void
}

/** A piece of the report that is never split: a line of text, a row of a table, a picture. */
export interface Strip {
  readonly height: number
  /** Space above it, ignored at the top of a page. */
  readonly before: number
  readonly keep: Keep
  readonly frame?: Frame
  /** Painted again above this strip when it begins a page: the header of a table. */
  readonly repeat?: Strip
  /** Begins a heading: where what belongs together must be split, it is before this. */
  readonly opens?: true
  /** Links and bookmarks with this name lead here. */
  readonly anchor?: string
  paint(page: Page, top: number): void
}

/** The total height of strips on one page. */
export function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, { before, height }, at) => sum + height + (at === 0 ? 0 : before), 0)
}

/** The same strips, with this space before the first one. */
export function spaced(strips: readonly Strip[], before: number): readonly Strip[] {
  return strips.map((strip, at) => (at === 0 ? { ...strip, before } : strip))
}

/** The same strips, kept together as far as possible. The last one is unchanged. */
export function together(strips: readonly Strip[], keep: 'group' | 'tight'): readonly Strip[] {
  return strips.map((strip, at) => (at === strips.length - 1 || strip.keep === 'tight' ? strip : { ...strip, keep }))
}

/** The same strips, with the last one kept with what follows. */
export function tiedToNext(strips: readonly Strip[], keep: Keep): readonly Strip[] {
  return strips.map((strip, at) => (at === strips.length - 1 ? { ...strip, keep } : strip))
}
