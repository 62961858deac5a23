import { palette } from '../palette.ts'
import { element } from '../xml.ts'

/** The width of the text in twentieths of a point: A4 without its margins. */
export const TEXT_WIDTH = 9638

/** A paragraph style. `size` is in points, `before`, `after` and `indent` in points, `line` a multiple. */
export interface ParagraphStyle {
  readonly id: string
  /** Word shows its own names (`heading 1`) in the user's language. */
  readonly name: string
  readonly basedOn?: string
  readonly next?: string
  readonly size?: number
  readonly bold?: true
  readonly colour?: string
  readonly before?: number
  readonly after?: number
  readonly line?: number
  readonly keepNext?: true
  readonly keepLines?: true
  readonly outline?: number
  /** Space between the text and the margins, in points, to make room for a frame. */
  readonly indent?: readonly [left: number, right: number]
  readonly borders?: string
  readonly fill?: string
  readonly tabs?: string
  /** Whether words may be hyphenated; without it a style inherits this from the style it builds on. */
  readonly hyphens?: boolean
}

type Side = 'top' | 'left' | 'bottom' | 'right' | 'between'

/** Width in points; a border is `space` points away from the text. */
export function border(side: Side, width: number, colour: string, space: number): string {
  return element(`w:${side}`, { 'w:val': 'single', 'w:sz': width * 8, 'w:space': space, 'w:color': colour })
}

/** Frames lie within the margins: the indent makes room for the border and its distance. */
export const frameIndents = {
  Callout: [11, 0],
  CalloutAttention: [13, 9],
  CalloutStrength: [11, 0],
  Quote: [9, 9]
} as const

const box = (left: number, width: number, colour: string) =>
  border('top', width, colour, 5) +
  border('left', left, colour, 8) +
  border('bottom', width, colour, 5) +
  border('right', width, colour, 8)
const bar = (colour: string, fill: string) =>
  border('top', 4, fill, 2) + border('left', 3, colour, 8) + border('bottom', 4, fill, 2)

export const paragraphStyles: readonly ParagraphStyle[] = [
  { id: 'Normal', name: 'Normal', after: 4, line: 1.15, hyphens: false },
  { id: 'Lead', name: 'Lead', basedOn: 'Normal', size: 11.5, after: 5 },
  { id: 'Note', name: 'Note', basedOn: 'Normal', size: 8.5, colour: palette.muted },
  {
    id: 'Title',
    name: 'Title',
    next: 'Subtitle',
    size: 24,
    bold: true,
    after: 4,
    line: 1.1,
    keepNext: true,
    borders: border('top', 4.5, palette.accent, 14)
  },
  { id: 'Subtitle', name: 'Subtitle', next: 'Normal', size: 11.5, colour: palette.muted, after: 14 },
  {
    id: 'Heading1',
    name: 'heading 1',
    basedOn: 'Normal',
    next: 'Normal',
    size: 17,
    bold: true,
    before: 18,
    after: 5,
    line: 1.15,
    keepNext: true,
    keepLines: true,
    outline: 0
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    basedOn: 'Normal',
    next: 'Normal',
    size: 12,
    bold: true,
    before: 11,
    after: 4,
    line: 1.15,
    keepNext: true,
    keepLines: true,
    outline: 1
  },
  {
    id: 'Heading3',
    name: 'heading 3',
    basedOn: 'Normal',
    next: 'Normal',
    size: 10.5,
    bold: true,
    before: 8,
    after: 3,
    line: 1.15,
    keepNext: true,
    keepLines: true,
    outline: 2
  },
  { id: 'ListParagraph', name: 'List Paragraph', basedOn: 'Normal', after: 2 },
  {
    id: 'Caption',
    name: 'caption',
    basedOn: 'Normal',
    size: 8.5,
    colour: palette.muted,
    before: 6,
    after: 3,
    line: 1.15
  },
  { id: 'Picture', name: 'Picture', basedOn: 'Normal', before: 6, after: 2, line: 1, keepNext: true },
  { id: 'TableText', name: 'Table Text', basedOn: 'Normal', size: 9, after: 0, line: 1.1, hyphens: true },
  {
    id: 'Callout',
    name: 'Callout',
    basedOn: 'Normal',
    after: 3,
    indent: frameIndents.Callout,
    fill: palette.surface,
    borders: bar(palette.line, palette.surface)
  },
  {
    id: 'CalloutAttention',
    name: 'Callout Attention',
    basedOn: 'Normal',
    after: 3,
    indent: frameIndents.CalloutAttention,
    borders: box(5, 1, palette.text)
  },
  {
    id: 'CalloutStrength',
    name: 'Callout Strength',
    basedOn: 'Normal',
    after: 3,
    indent: frameIndents.CalloutStrength,
    fill: palette['accent-soft'],
    borders: bar(palette.accent, palette['accent-soft'])
  },
  {
    id: 'Quote',
    name: 'Quote',
    basedOn: 'Normal',
    after: 3,
    indent: frameIndents.Quote,
    borders: box(0.5, 0.5, palette.muted)
  },
  {
    id: 'WriteLine',
    name: 'Write Line',
    basedOn: 'Normal',
    after: 0,
    line: 1.7,
    keepNext: true,
    borders: border('bottom', 0.5, palette.muted, 1) + border('between', 0.5, palette.muted, 1)
  },
  {
    id: 'TOCHeading',
    name: 'TOC Heading',
    basedOn: 'Normal',
    next: 'Normal',
    size: 12,
    bold: true,
    before: 6,
    keepNext: true
  },
  { id: 'TOC1', name: 'toc 1', basedOn: 'Normal', next: 'Normal', after: 2 },
  { id: 'Header', name: 'header', basedOn: 'Normal', size: 9, bold: true, after: 0 },
  {
    id: 'Footer',
    name: 'footer',
    basedOn: 'Normal',
    size: 8.5,
    colour: palette.muted,
    after: 0,
    borders: border('top', 0.5, palette.line, 5),
    tabs: element('w:tabs', {}, element('w:tab', { 'w:val': 'right', 'w:pos': TEXT_WIDTH }))
  }
]
