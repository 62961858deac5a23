/**
 * The location of a passage in the draft, in several forms so that it can be found again. Says nothing about levels.
 */
export interface Evidence {
  /** Whether the app proposed the passage, or the user found it. */
  readonly origin: 'proposal' | 'own'
  readonly source: EvidenceSource
  readonly selector: EvidenceSelector
  /**
   * The version of the draft in which the passage was not found again; empty when that draft names none. Absent while
   * the passage was found in every version that was opened.
   */
  readonly missingFrom?: string
}

/** The file that the passage was taken from. */
export interface EvidenceSource {
  readonly name: string
  /** Of the bytes of the file, as lower-case hexadecimal. */
  readonly sha256: string
  /** The kind of file and the version of its reader. Positions count in the text as that version reads it. */
  readonly reader: string
  readonly version: number
}

export type EvidenceSelector = readonly [QuoteSelector, PositionSelector, SectionSelector, PassageSelector]

/** The quoted text. Empty after quotations were wiped. */
export interface QuoteSelector {
  readonly type: 'TextQuoteSelector'
  readonly exact: string
}

/** Characters in the text of the whole draft, one line per block. */
export interface PositionSelector {
  readonly type: 'TextPositionSelector'
  readonly start: number
  readonly end: number
}

/** The place as people name it. `heading` is present only where the section has no number. */
export interface SectionSelector {
  readonly type: 'Section'
  readonly number: string | null
  readonly heading: string | null
  /** Counted from 1 below the nearest heading. */
  readonly paragraph: number
  readonly page: number | null
}

/** Salted digests of the passage and its neighbours: they identify it without revealing its text. */
export interface PassageSelector {
  readonly type: 'Passage'
  readonly salt: string
  readonly digest: string
  readonly before: string | null
  readonly after: string | null
}

/** The evidence of each check, by its id. */
export type EvidenceByCheck = Readonly<Record<string, readonly Evidence[]>>

/** The longest quotation, file name, heading or number, and version, in UTF-16 units, and the most places of one check. */
export const evidenceLimits = { quotation: 200, name: 255, place: 200, perCheck: 50, version: 100 } as const

/** The quotation of a piece of evidence; empty when it was wiped. */
export const quotationOf = ({ selector: [quote] }: Evidence): string => quote.exact
