/**
 * The report document: plain, localised, versioned data between `build` and the renderers. It is all that a renderer
 * knows of the product. It contains texts and shapes, never ids that still need interpretation.
 */

import type { Language } from '#lib/language.ts'

export type { Language }

/** Working: with notes and the assessment embedded. Public: no notes, no names, no embedded data. */
export type Flavour = 'working' | 'public'

/** The whole report, or a cover note of two pages. */
export type ReportLength = 'full' | 'short'

/**
 * A run of text. Newlines inside `text` are line breaks. `href` is an absolute URL, or `#<id>` of a heading or a table
 * row inside the report. `language` is present where it differs from the language of the report.
 */
export interface Run {
  readonly text: string
  readonly strong?: true
  readonly muted?: true
  readonly href?: string
  readonly language?: Language
}

export type Runs = readonly Run[]

/** 1 is the section title; the report title itself is not a heading block. Levels never skip. */
export interface Heading {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3
  readonly id: string
  readonly text: string
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly runs: Runs
  /** `lead` opens a section in larger type; `note` is small print. */
  readonly tone?: 'lead' | 'note'
}

/** One entry is one or more paragraphs: the first beside the bullet or number, the others below it. */
export interface List {
  readonly kind: 'list'
  readonly ordered: boolean
  readonly entries: readonly (readonly Runs[])[]
}

/**
 * A short framed message: why a band is what it is, a warning, a strength. `title` is part of the text, in bold. More
 * than one entry in `body` is a list.
 */
export interface Callout {
  readonly kind: 'callout'
  readonly tone: 'neutral' | 'attention' | 'strength'
  readonly title: string
  readonly body: readonly Runs[]
}

/** Terms and their values: the metadata block, key figures. */
export interface Facts {
  readonly kind: 'facts'
  readonly entries: readonly { readonly term: string; readonly value: Runs }[]
}

export interface Column {
  readonly title: string
  /** Relative width; the renderer divides the available width. */
  readonly width: number
  readonly align?: 'start' | 'end' | 'centre'
  /** The empty cells below it are boxes to tick by hand. */
  readonly ticks?: true
}

/** A data table with one header row. An empty `cells[n]` is an open cell, to be filled in by hand. */
export interface Table {
  readonly kind: 'table'
  /** Names the table for screen readers; shown above it. */
  readonly caption: string
  readonly columns: readonly Column[]
  /** The first cell of a row is its row header when true. */
  readonly rowHeaders: boolean
  /** `id` is the target of links to the row; no heading or other row has it. */
  readonly rows: readonly { readonly cells: readonly Runs[]; readonly id?: string }[]
}

/**
 * Colour by role, never by value: every renderer maps these to its palette. Roles also differ by pattern or darkness.
 */
export type Ink =
  | 'text'
  | 'muted'
  | 'line'
  | 'surface'
  | 'accent'
  | 'accent-soft'
  | 'band-0'
  | 'band-1'
  | 'band-2'
  | 'band-3'
  | 'white'

/** The look of a fill without colour. `range` is the hatched part of a bar between low and high. */
export type Pattern = 'solid' | 'range' | 'none'

/** Shapes in points, origin top left, y down. `text` starts on its baseline. */
export type Shape =
  | {
      readonly kind: 'rectangle'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly fill?: Ink
      readonly pattern?: Pattern
      readonly stroke?: Ink
      readonly radius?: number
    }
  | {
      readonly kind: 'line'
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
      readonly stroke: Ink
      readonly width: number
      readonly dash?: true
    }
  | {
      readonly kind: 'circle'
      readonly cx: number
      readonly cy: number
      readonly r: number
      readonly fill?: Ink
      readonly stroke?: Ink
    }
  | {
      readonly kind: 'text'
      readonly x: number
      readonly y: number
      readonly text: string
      readonly size: number
      readonly strong?: true
      readonly ink: Ink
      readonly anchor: 'start' | 'middle' | 'end'
    }

/** A vector picture. Its numbers are also in `alt`, and in a table or text near it. */
export interface Figure {
  readonly kind: 'figure'
  /** Describes the content of the picture, with the numbers. */
  readonly alt: string
  readonly caption: string
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
}

/** Lines to write on by hand, in the blank form. */
export interface WriteLines {
  readonly kind: 'write-lines'
  readonly label: string
  readonly count: number
}

/** A question with boxes to tick by hand, in the blank form. Never split from its label. */
export interface TickList {
  readonly kind: 'tick-list'
  readonly options: readonly { readonly label: string; readonly text: Runs }[]
}

/**
 * Text that people copy whole into another document. `name` is for programs that offer to copy it: in the report, a
 * heading above it says the same.
 */
export interface Quote {
  readonly kind: 'quote'
  readonly name: string
  readonly paragraphs: readonly Runs[]
}

/** Blocks that stay together on a page where possible. */
export interface Group {
  readonly kind: 'group'
  readonly blocks: readonly Block[]
}

export type Block =
  | Heading
  | Paragraph
  | List
  | Callout
  | Facts
  | Table
  | Figure
  | WriteLines
  | TickList
  | Quote
  | Group

export interface Section {
  readonly id: string
  /** `own-page`: starts a page, must fit on it, and nothing follows on it. `new-page`: starts a page. */
  readonly flow: 'run-on' | 'new-page' | 'own-page'
  /** The first block is the level-1 heading. */
  readonly blocks: readonly Block[]
}

/** A flat sheet for CSV and XLSX; cells are data, not layout. */
export interface Sheet {
  readonly id: string
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/** The size of the pages of a document that is printed: cards, posters, sheets. */
export interface Paper {
  readonly size: 'a0' | 'a1' | 'a3' | 'a4' | 'a5'
  /** How much larger type is than in a report. */
  readonly type: number
  /** Wider than high. */
  readonly isTurned?: true
  /** Every page stands alone: the title is small in the margin, and there is no footer. */
  readonly isBare?: true
}

export interface Report {
  readonly format: 'cohesietoets/report'
  readonly version: 1
  readonly language: Language
  readonly flavour: Flavour
  readonly title: string
  /** `short`: the cover note of two pages; absent for the whole report. */
  readonly length?: 'short'
  /** A text for every page, outside the text of the report; above the text in formats without pages. */
  readonly mark?: string
  /** One line below the title. */
  readonly subtitle: string
  /** Document properties. Dates are ISO 8601 in UTC and come from the assessment, never from a clock. */
  readonly properties: {
    readonly author: string
    readonly subject: string
    readonly keywords: readonly string[]
    readonly createdAt: string
    readonly modifiedAt: string
    /** Stable name of this document; the same input gives the same id. */
    readonly documentId: string
  }
  /** Left and right of the page footer; the renderer adds the page number with `pageLabel`. */
  readonly footer: {
    readonly start: string
    readonly pageLabel: 'Pagina {page} van {pages}' | 'Page {page} of {pages}'
  }
  /**
   * Fixed texts for renderers: labels for the table of contents, for continued tables, for captions, and `skip` for the
   * link past the contents.
   */
  readonly words: {
    readonly contents: string
    readonly continued: string
    readonly figure: string
    readonly table: string
    readonly note: string
    readonly skip: string
    /** The text alternative of an open cell; absent in reports of older versions. */
    readonly empty?: string
  }
  /** The paper that it is made for; only PDF has pages of a size. Absent: A4. */
  readonly paper?: Paper
  /**
   * Whether the report has a table of contents, in every format that can show one. `build` decides; absent means no.
   */
  readonly contents?: boolean
  readonly sections: readonly Section[]
  readonly sheets: readonly Sheet[]
  /** The assessment file to embed, exactly as written; only in the working version. */
  readonly attachment?: {
    readonly fileName: string
    readonly mediaType: 'application/json'
    readonly text: string
    readonly description: string
  }
}
