import type { Figure, Report, Table } from '#report/model.ts'
import { Paragraph, SimpleField, TextRun, type IParagraphOptions, type ParagraphChild } from 'docx'
import { linkPlaces, type Caption } from '../captions.ts'
import type { Picture } from '../picture.ts'
import type { Bookmarks } from './inline.ts'

/** The context that blocks need from their document. */
export interface Writing {
  readonly captions: ReadonlyMap<Figure | Table, Caption>
  readonly bookmarks: Bookmarks
  /** Draws a figure for versions of Word that do not show SVG, and for LibreOffice. */
  readonly picture: (figure: Figure) => Picture
  /** Counters of ordered lists, because each starts at 1, and of framed texts, because neighbours must not merge. */
  readonly counted: { lists: number; frames: number }
}

/** The place of a block: first on a page, or kept with the block after it. */
export interface Place {
  readonly startsPage?: boolean
  readonly keep?: boolean
}

/** A paragraph in a named style. */
export function paragraph(
  style: string,
  children: ParagraphChild[],
  { startsPage, keep }: Place = {},
  more: IParagraphOptions = {}
): Paragraph {
  return new Paragraph({
    style,
    children,
    ...(startsPage ? { pageBreakBefore: true, spacing: { before: 0 } } : {}),
    ...(keep ? { keepNext: true } : {}),
    ...more
  })
}

/** The label with a number that Word counts itself, then the text. */
export function captionRuns({ word, number, text }: Caption): ParagraphChild[] {
  return [
    new TextRun({ text: `${word} `, style: 'Strong' }),
    new SimpleField(`SEQ ${word} \\* ARABIC`, String(number)),
    new TextRun({ text: ` ${text}` })
  ]
}

/** A unique bookmark name for every heading and row that links lead to. */
export function bookmarksOf(report: Report): Bookmarks {
  return new Map(
    [...linkPlaces(report).keys()].map((id, at) => [
      id,
      `h${String(at + 1)}_${id.replace(/[^a-zA-Z0-9]/gu, '_')}`.slice(0, 40)
    ])
  )
}
