import { formats, type Format } from '#render/renderer.ts'

interface Promised {
  /**
   * What a file gives back: every word of the report in order (`words`, or `pages` when reading them takes a program),
   * every cell of its sheets (`cells`), or the report itself (`data`).
   */
  readonly holds: 'words' | 'pages' | 'cells' | 'data'
  /** Whether LibreOffice opens it. */
  readonly inOffice: boolean
  /**
   * What its golden file contains: the file itself, a part of it by path, or nothing, because its bytes mean little to
   * a reader.
   */
  readonly golden: 'itself' | { readonly part: string } | null
}

/** What the tests require of each format. A new format starts here. */
export const promised: Readonly<Record<Format, Promised>> = {
  pdf: { holds: 'pages', inOffice: false, golden: null },
  docx: { holds: 'words', inOffice: true, golden: { part: 'word/document.xml' } },
  odt: { holds: 'words', inOffice: true, golden: { part: 'content.xml' } },
  html: { holds: 'words', inOffice: false, golden: 'itself' },
  xlsx: { holds: 'cells', inOffice: true, golden: { part: 'xl/worksheets/sheet1.xml' } },
  csv: { holds: 'cells', inOffice: false, golden: 'itself' },
  md: { holds: 'words', inOffice: false, golden: 'itself' },
  json: { holds: 'data', inOffice: false, golden: 'itself' }
}

export const formatsThat = (are: (promise: Promised) => boolean): readonly Format[] =>
  formats.filter((format) => are(promised[format]))

export const formatsOf = (...holding: readonly Promised['holds'][]): readonly Format[] =>
  formatsThat(({ holds }) => holding.includes(holds))
