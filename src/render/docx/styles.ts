import { languageTags } from '#lib/language.ts'
import type { Language } from '#report/model.ts'
import { palette } from '../palette.ts'
import { attributes, element, XML_DECLARATION, type Attributes } from '../xml.ts'

/** A4 less the margins, in twentieths of a point: what a table may be wide. */
export const TEXT_WIDTH = 9180
export const FONT = 'Arial'

/** A paragraph style. `size` is in points, `before`, `after` and `indent` in points, `line` a multiple. */
interface ParagraphStyle {
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
  /** Whether words may be broken; a style without says nothing and takes it from the style it builds on. */
  readonly hyphens?: boolean
}

type Side = 'top' | 'left' | 'bottom' | 'right' | 'between'

/** Width in points; a border stands `space` points away from the text. */
function border(side: Side, width: number, colour: string, space: number): string {
  return element(`w:${side}`, { 'w:val': 'single', 'w:sz': width * 8, 'w:space': space, 'w:color': colour })
}

/** Frames lie within the margins: the indent makes room for the border and its distance. */
export const frameIndents = { Callout: [11, 0], CalloutAttention: [13, 9], CalloutStrength: [11, 0], Quote: [9, 9] } as const

const box = (left: number, width: number, colour: string) => border('top', width, colour, 5) + border('left', left, colour, 8) + border('bottom', width, colour, 5) + border('right', width, colour, 8)
const bar = (colour: string, fill: string) => border('top', 4, fill, 2) + border('left', 3, colour, 8) + border('bottom', 4, fill, 2)

const paragraphStyles: readonly ParagraphStyle[] = [
  { id: 'Normal', name: 'Normal', after: 5, line: 1.2, hyphens: false },
  { id: 'Lead', name: 'Lead', basedOn: 'Normal', size: 12, after: 7 },
  { id: 'Note', name: 'Note', basedOn: 'Normal', size: 8.5, colour: palette.muted },
  { id: 'Title', name: 'Title', next: 'Subtitle', size: 26, bold: true, after: 4, line: 1.1, keepNext: true, borders: border('top', 4.5, palette.accent, 14) },
  { id: 'Subtitle', name: 'Subtitle', next: 'Normal', size: 12, colour: palette.muted, after: 22 },
  { id: 'Heading1', name: 'heading 1', basedOn: 'Normal', next: 'Normal', size: 18, bold: true, before: 20, after: 7, line: 1.15, keepNext: true, keepLines: true, outline: 0 },
  { id: 'Heading2', name: 'heading 2', basedOn: 'Normal', next: 'Normal', size: 13, bold: true, before: 14, after: 5, line: 1.15, keepNext: true, keepLines: true, outline: 1 },
  { id: 'Heading3', name: 'heading 3', basedOn: 'Normal', next: 'Normal', size: 11, bold: true, before: 10, after: 4, line: 1.15, keepNext: true, keepLines: true, outline: 2 },
  { id: 'ListParagraph', name: 'List Paragraph', basedOn: 'Normal', after: 3 },
  { id: 'Caption', name: 'caption', basedOn: 'Normal', size: 8.5, colour: palette.muted, before: 8, after: 4, line: 1.2 },
  { id: 'Picture', name: 'Picture', basedOn: 'Normal', before: 6, after: 2, line: 1, keepNext: true },
  { id: 'TableText', name: 'Table Text', basedOn: 'Normal', size: 9, after: 0, line: 1.15, hyphens: true },
  { id: 'Callout', name: 'Callout', basedOn: 'Normal', after: 3, indent: frameIndents.Callout, fill: palette.surface, borders: bar(palette.line, palette.surface) },
  { id: 'CalloutAttention', name: 'Callout Attention', basedOn: 'Normal', after: 3, indent: frameIndents.CalloutAttention, borders: box(5, 1, palette.text) },
  { id: 'CalloutStrength', name: 'Callout Strength', basedOn: 'Normal', after: 3, indent: frameIndents.CalloutStrength, fill: palette['accent-soft'], borders: bar(palette.accent, palette['accent-soft']) },
  { id: 'Quote', name: 'Quote', basedOn: 'Normal', after: 3, indent: frameIndents.Quote, borders: box(0.5, 0.5, palette.muted) },
  { id: 'WriteLine', name: 'Write Line', basedOn: 'Normal', after: 0, line: 1.7, keepNext: true, borders: border('bottom', 0.5, palette.muted, 1) + border('between', 0.5, palette.muted, 1) },
  { id: 'TOCHeading', name: 'TOC Heading', basedOn: 'Normal', next: 'Normal', size: 12, bold: true, before: 6, keepNext: true },
  { id: 'TOC1', name: 'toc 1', basedOn: 'Normal', next: 'Normal', after: 2 },
  { id: 'Footer', name: 'footer', basedOn: 'Normal', size: 8.5, colour: palette.muted, after: 0, borders: border('top', 0.5, palette.line, 5), tabs: element('w:tabs', {}, element('w:tab', { 'w:val': 'right', 'w:pos': TEXT_WIDTH })) }
]

/** Styles Word does not have itself. */
const OWN = new Set(['Lead', 'Note', 'Picture', 'TableText', 'Callout', 'CalloutAttention', 'CalloutStrength', 'WriteLine'])

const twips = (points: number | undefined) => (points === undefined ? undefined : Math.round(points * 20))
const flag = (name: string, on: true | undefined) => (on ? element(name) : '')

/** The properties stand in the order of the schema; Word calls a file damaged when they do not. */
function paragraphStyle(style: ParagraphStyle): string {
  const { id, name, basedOn, next, size, bold, colour, before, after, line, keepNext, keepLines, outline, indent, borders, fill, tabs, hyphens } = style
  const spacing = { 'w:before': twips(before), 'w:after': twips(after), 'w:line': line === undefined ? undefined : Math.round(line * 240), 'w:lineRule': line === undefined ? undefined : 'auto' }
  const hasSpacing = Object.values(spacing).some(value => value !== undefined)
  const paragraph = [
    flag('w:keepNext', keepNext),
    flag('w:keepLines', keepLines),
    borders === undefined ? '' : element('w:pBdr', {}, borders),
    fill === undefined ? '' : element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': fill }),
    tabs ?? '',
    hyphens === undefined ? '' : element('w:suppressAutoHyphens', { 'w:val': hyphens ? 0 : 1 }),
    hasSpacing ? element('w:spacing', spacing) : '',
    indent === undefined ? '' : element('w:ind', { 'w:left': twips(indent[0]), 'w:right': twips(indent[1]) }),
    outline === undefined ? '' : element('w:outlineLvl', { 'w:val': outline })
  ].join('')
  return (
    `<w:style${attributes({ 'w:type': 'paragraph', 'w:default': id === 'Normal' ? 1 : undefined, 'w:customStyle': OWN.has(id) ? 1 : undefined, 'w:styleId': id })}>` +
    element('w:name', { 'w:val': name }) +
    (basedOn === undefined ? '' : element('w:basedOn', { 'w:val': basedOn })) +
    (next === undefined ? '' : element('w:next', { 'w:val': next })) +
    element('w:qFormat') +
    (paragraph === '' ? '' : element('w:pPr', {}, paragraph)) +
    element('w:rPr', {}, runProperties({ bold, colour, size })) +
    '</w:style>'
  )
}

function runProperties({ bold, colour, size, underline }: { readonly bold?: true | undefined; readonly colour?: string | undefined; readonly size?: number | undefined; readonly underline?: true }): string {
  return [
    flag('w:b', bold),
    flag('w:bCs', bold),
    colour === undefined ? '' : element('w:color', { 'w:val': colour }),
    size === undefined ? '' : element('w:sz', { 'w:val': Math.round(size * 2) }) + element('w:szCs', { 'w:val': Math.round(size * 2) }),
    underline ? element('w:u', { 'w:val': 'single' }) : ''
  ].join('')
}

function characterStyle(id: string, name: string, properties: string, more: Attributes = {}): string {
  return element('w:style', { 'w:type': 'character', 'w:styleId': id, ...more }, element('w:name', { 'w:val': name }) + (properties === '' ? '' : element('w:rPr', {}, properties)))
}

const cells = (bottom: string) => element('w:tcPr', {}, element('w:tcBorders', {}, bottom))
const condition = (type: string, content: string) => element('w:tblStylePr', { 'w:type': type }, content)
const strong = element('w:rPr', {}, '<w:b/><w:bCs/>')

function tableStyle(id: string, name: string, conditions: string): string {
  const margins = element('w:tblCellMar', {}, [['top', 60], ['left', 0], ['bottom', 60], ['right', 140]].map(([side, width]) => element(`w:${String(side)}`, { 'w:w': width, 'w:type': 'dxa' })).join(''))
  const lines = element('w:tblBorders', {}, border('bottom', 0.5, palette.line, 0) + element('w:insideH', { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': palette.line }))
  return element('w:style', { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': id }, element('w:name', { 'w:val': name }) + element('w:basedOn', { 'w:val': 'TableNormal' }) + element('w:tblPr', {}, lines + margins) + conditions)
}

const tableStyles = [
  `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>`,
  tableStyle('ReportTable', 'Report Table', condition('firstRow', strong + cells(border('bottom', 1.5, palette.accent, 0))) + condition('firstCol', strong)),
  tableStyle('ReportFacts', 'Report Facts', condition('firstCol', element('w:rPr', {}, element('w:color', { 'w:val': palette.muted }))))
].join('')

/** The part `word/styles.xml`: everything a reader can restyle. */
export function stylesXml(language: Language): string {
  const defaults = element('w:docDefaults', {},
    element('w:rPrDefault', {}, element('w:rPr', {},
      element('w:rFonts', { 'w:ascii': FONT, 'w:hAnsi': FONT, 'w:eastAsia': FONT, 'w:cs': FONT }) +
      runProperties({ colour: palette.text, size: 10 }) +
      element('w:lang', { 'w:val': languageTags[language], 'w:eastAsia': 'en-US', 'w:bidi': 'ar-SA' }))) +
    element('w:pPrDefault'))
  const characters = [
    characterStyle('DefaultParagraphFont', 'Default Paragraph Font', '', { 'w:default': 1 }),
    characterStyle('Strong', 'Strong', runProperties({ bold: true })),
    characterStyle('Muted', 'Muted', runProperties({ colour: palette.muted }), { 'w:customStyle': 1 }),
    characterStyle('Hyperlink', 'Hyperlink', runProperties({ colour: palette.accent, underline: true }))
  ].join('')
  return XML_DECLARATION + element('w:styles', { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' }, defaults + paragraphStyles.map(paragraphStyle).join('') + characters + tableStyles)
}
