import type { Ink, Language } from '#report/model.ts'
import type { Weight } from '../font/faces.ts'
import type { Link } from '../tag/node.ts'

/** The look of text. Sizes in points; `leading` is the height of a line. */
export interface TextStyle {
  readonly weight: Weight
  readonly size: number
  readonly leading: number
  readonly ink: Ink
}

/** How a run of text differs from its surroundings. */
export interface Look {
  readonly weight: Weight
  readonly ink: Ink
  readonly link: Link | null
  /** Where it differs from the language of the report. */
  readonly language: Language | null
}

/** Text on one line in one look. */
export interface Piece {
  readonly look: Look
  readonly shown: string
  /** The actual text, where that differs from what is shown; otherwise null. */
  readonly actual: string | null
  /** Distance from the start of the line. */
  readonly x: number
  readonly width: number
}

export interface Line {
  readonly pieces: readonly Piece[]
  /** Without the space at its end. */
  readonly width: number
}
