import { languageTags } from '#lib/language.ts'
import type { Language } from '#report/model.ts'
import type { Density } from '../pages.ts'
import { palette } from '../palette.ts'
import { attributes, element, XML_DECLARATION, type Attributes } from '../xml.ts'
import { border, paragraphStyles, type ParagraphStyle } from './paragraph-styles.ts'

export const FONT = 'Arial'

/** Styles that Word does not have itself. */
const OWN = new Set([
  'Lead',
  'Note',
  'Picture',
  'TableText',
  'Callout',
  'CalloutAttention',
  'CalloutStrength',
  'WriteLine'
])

const twips = (points: number | undefined) => (points === undefined ? undefined : Math.round(points * 20))
const flag = (name: string, on: true | undefined) => (on ? element(name) : '')

/** The properties must be in the order of the schema; otherwise Word calls the file damaged. */
function paragraphStyle(style: ParagraphStyle): string {
  const {
    id,
    name,
    basedOn,
    next,
    size,
    bold,
    colour,
    before,
    after,
    line,
    keepNext,
    keepLines,
    outline,
    indent,
    borders,
    fill,
    tabs,
    hyphens
  } = style
  const spacing = {
    'w:before': twips(before),
    'w:after': twips(after),
    'w:line': line === undefined ? undefined : Math.round(line * 240),
    'w:lineRule': line === undefined ? undefined : 'auto'
  }
  const hasSpacing = Object.values(spacing).some((value) => value !== undefined)
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

function runProperties({
  bold,
  colour,
  size,
  underline
}: {
  readonly bold?: true | undefined
  readonly colour?: string | undefined
  readonly size?: number | undefined
  readonly underline?: true
}): string {
  return [
    flag('w:b', bold),
    flag('w:bCs', bold),
    colour === undefined ? '' : element('w:color', { 'w:val': colour }),
    size === undefined
      ? ''
      : element('w:sz', { 'w:val': Math.round(size * 2) }) + element('w:szCs', { 'w:val': Math.round(size * 2) }),
    underline ? element('w:u', { 'w:val': 'single' }) : ''
  ].join('')
}

function characterStyle(id: string, name: string, properties: string, more: Attributes = {}): string {
  return element(
    'w:style',
    { 'w:type': 'character', 'w:styleId': id, ...more },
    element('w:name', { 'w:val': name }) + (properties === '' ? '' : element('w:rPr', {}, properties))
  )
}

/** Also in a row header, which is bold. */
const regular = element('w:b', { 'w:val': 0 }) + element('w:bCs', { 'w:val': 0 })

const cells = (bottom: string) => element('w:tcPr', {}, element('w:tcBorders', {}, bottom))
const condition = (type: string, content: string) => element('w:tblStylePr', { 'w:type': type }, content)
const strong = element('w:rPr', {}, '<w:b/><w:bCs/>')

function tableStyle(id: string, name: string, conditions: string): string {
  const margins = element(
    'w:tblCellMar',
    {},
    [
      ['top', 50],
      ['left', 0],
      ['bottom', 50],
      ['right', 140]
    ]
      .map(([side, width]) => element(`w:${String(side)}`, { 'w:w': width, 'w:type': 'dxa' }))
      .join('')
  )
  const lines = element(
    'w:tblBorders',
    {},
    border('bottom', 0.5, palette.line, 0) +
      element('w:insideH', { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': palette.line })
  )
  return element(
    'w:style',
    { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': id },
    element('w:name', { 'w:val': name }) +
      element('w:basedOn', { 'w:val': 'TableNormal' }) +
      element('w:tblPr', {}, lines + margins) +
      conditions
  )
}

const tableStyles = [
  `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>`,
  tableStyle(
    'ReportTable',
    'Report Table',
    condition('firstRow', strong + cells(border('bottom', 1.5, palette.accent, 0))) + condition('firstCol', strong)
  ),
  tableStyle(
    'ReportFacts',
    'Report Facts',
    condition('firstCol', element('w:rPr', {}, element('w:color', { 'w:val': palette.muted })))
  )
].join('')

const normal: Density = { type: 1, space: 1 }

const denser = (style: ParagraphStyle, { type, space }: Density): ParagraphStyle => ({
  ...style,
  ...(style.size !== undefined && { size: style.size * type }),
  ...(style.before !== undefined && { before: style.before * space }),
  ...(style.after !== undefined && { after: style.after * space })
})

/** The part `word/styles.xml`: everything that a user can restyle. */
export function stylesXml(language: Language, density = normal): string {
  const defaults = element(
    'w:docDefaults',
    {},
    element(
      'w:rPrDefault',
      {},
      element(
        'w:rPr',
        {},
        element('w:rFonts', { 'w:ascii': FONT, 'w:hAnsi': FONT, 'w:eastAsia': FONT, 'w:cs': FONT }) +
          runProperties({ colour: palette.text, size: 10 * density.type }) +
          element('w:lang', { 'w:val': languageTags[language], 'w:eastAsia': 'en-US', 'w:bidi': 'ar-SA' })
      )
    ) + element('w:pPrDefault')
  )
  const characters = [
    characterStyle('DefaultParagraphFont', 'Default Paragraph Font', '', { 'w:default': 1 }),
    characterStyle('Strong', 'Strong', runProperties({ bold: true })),
    characterStyle('Muted', 'Muted', regular + runProperties({ colour: palette.muted }), { 'w:customStyle': 1 }),
    characterStyle('Hyperlink', 'Hyperlink', runProperties({ colour: palette.accent, underline: true }))
  ].join('')
  return (
    XML_DECLARATION +
    element(
      'w:styles',
      { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' },
      defaults +
        paragraphStyles.map((style) => paragraphStyle(denser(style, density))).join('') +
        characters +
        tableStyles
    )
  )
}
