import type { Report } from '#report/model.ts'

/** Every format a report can be written in, in the order in which they are offered; the value is also the extension. */
export const formats = ['pdf', 'docx', 'odt', 'html', 'xlsx', 'csv', 'md', 'json'] as const

export type Format = (typeof formats)[number]

/** Whether a text is the name of a format. */
export const isFormat = (value: string): value is Format => formats.some((format) => format === value)

/** The two weights of the typeface, as TTF files. */
export interface FontFiles {
  readonly regular: Uint8Array
  readonly semibold: Uint8Array
}

/** What a renderer needs from outside. */
export interface Resources {
  readonly fonts: FontFiles
  /**
   * Loads the font files with the characters that `fonts` lacks (see `more-characters.ts`). Without it these are shown
   * as boxes.
   */
  readonly loadMore?: () => Promise<FontFiles>
}

/** One file of a rendered report. `suffix` comes between the name of the report and the extension: `_acties`. */
export interface RenderedFile {
  readonly suffix: string
  /** Without a dot. */
  readonly extension: string
  readonly mediaType: string
  readonly content: Uint8Array | string
  /** A sample of the characters in the text that are not visible in this file. Absent: all are visible. */
  readonly unseen?: readonly string[]
}

/** Renders a report. The same report gives the same bytes, everywhere. */
export interface Renderer {
  render(report: Report, resources: Resources): Promise<readonly RenderedFile[]>
}
