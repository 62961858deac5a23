import type { Page } from '../tag/page.ts'

/** Whether a strip may be parted from the next one: freely, only when its group is too tall for a page, or only in need. */
export type Keep = 'free' | 'group' | 'tight'

/** What stands behind and around strips that follow each other; painted once per page, before them. */
export interface Frame {
  /** `first` and `last` say whether this is where the frame begins and ends, or where a page cut it. */
  paint(
    page: Page,
    box: { readonly top: number; readonly bottom: number; readonly first: boolean; readonly last: boolean }
  ): void
}

/** A piece of the report that is never cut: a line of text, a row of a table, a picture. */
export interface Strip {
  readonly height: number
  /** Space above it, left out at the top of a page. */
  readonly before: number
  readonly keep: Keep
  readonly frame?: Frame
  /** Painted again above this strip where it begins a page: the head of a table. */
  readonly repeat?: Strip
  /** Links and bookmarks with this name lead here. */
  readonly anchor?: string
  paint(page: Page, top: number): void
}

/** How tall strips are on one page. */
export function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, { before, height }, at) => sum + height + (at === 0 ? 0 : before), 0)
}

/** The same strips, with the first one as far from what stands above it as given. */
export function spaced(strips: readonly Strip[], before: number): readonly Strip[] {
  return strips.map((strip, at) => (at === 0 ? { ...strip, before } : strip))
}

/** The same strips, kept together as far as possible. The last one stays as it is. */
export function together(strips: readonly Strip[], keep: 'group' | 'tight'): readonly Strip[] {
  return strips.map((strip, at) => (at === strips.length - 1 || strip.keep === 'tight' ? strip : { ...strip, keep }))
}

/** The same strips, the last of them tied to what follows. */
export function tiedToNext(strips: readonly Strip[], keep: Keep): readonly Strip[] {
  return strips.map((strip, at) => (at === strips.length - 1 ? { ...strip, keep } : strip))
}
