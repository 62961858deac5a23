import type { Language } from '#lib/language.ts'
import type { Format } from '#render/renderer.ts'
import type { Flavour, ReportLength } from '#report/model.ts'

/** The options of `report`. */
export interface ReportOptions {
  readonly formats: readonly Format[]
  /** Null: the language of each assessment. */
  readonly language: Language | null
  readonly flavour: Flavour
  readonly includeEvidence: boolean
  /** An earlier version of the draft: the report then describes what changed. Null for none. */
  readonly since: string | null
  /** Whether the report of a settled assessment includes the review. */
  readonly withReview: boolean
  readonly length: ReportLength
  /** A text on every page; the public version never has one. */
  readonly mark?: string
  readonly passphrase: string | null
  /** Whether to seal what is written with the passphrase. */
  readonly isSealed: boolean
  readonly folder: string
}
