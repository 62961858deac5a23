import { languages } from '#lib/language.ts'
import type { Report } from '#report/model.ts'
import { languageStyle, spoken } from './language.ts'
import { palette } from '../palette.ts'
import { attributes, element, escape, XML_DECLARATION, type Attributes } from '../xml.ts'
import { onePageDensity } from '../pages.ts'
import { denser } from './denser.ts'
import { listStyles } from './list-styles.ts'
import { namespaces } from './namespaces.ts'

/** A4 without the margins, in points: the maximum width of a table or picture. */
export const TEXT_WIDTH = 482
export const FONT = 'Arial'

const ink = (name: keyof typeof palette) => `#${palette[name]}`

/** A named paragraph style: id as ODF writes it (a space is `_20_`), the style it builds on, and its properties. */
interface ParagraphStyle {
  readonly name: string
  readonly parent?: string
  readonly paragraph?: Attributes
  readonly text?: Attributes
  readonly outline?: number
  readonly next?: string
}

const size = (points: number): Attributes => ({ 'fo:font-size': `${String(points)}pt` })
const bold: Attributes = { 'fo:font-weight': 'bold' }
const space = (before: number, after: number): Attributes => ({
  'fo:margin-top': `${String(before)}pt`,
  'fo:margin-bottom': `${String(after)}pt`
})
const frame: Attributes = { 'fo:padding': '7pt', 'style:join-border': 'true', ...space(0, 3) }
const heading = (level: number, points: number, before: number, after: number): ParagraphStyle => ({
  name: `Heading_20_${String(level)}`,
  parent: 'Heading',
  outline: level,
  next: 'Text_20_body',
  paragraph: space(before, after),
  text: size(points)
})

const paragraphStyles: readonly ParagraphStyle[] = [
  { name: 'Standard' },
  {
    name: 'Text_20_body',
    parent: 'Standard',
    paragraph: { ...space(0, 4), 'fo:line-height': '115%', 'fo:orphans': 2, 'fo:widows': 2 }
  },
  { name: 'Lead', parent: 'Text_20_body', paragraph: space(0, 5), text: size(11.5) },
  { name: 'Note', parent: 'Text_20_body', text: { ...size(8.5), 'fo:color': ink('muted') } },
  {
    name: 'Heading',
    parent: 'Standard',
    paragraph: { 'fo:keep-with-next': 'always', 'fo:line-height': '115%' },
    text: bold
  },
  {
    name: 'Title',
    parent: 'Standard',
    next: 'Subtitle',
    paragraph: {
      ...space(0, 4),
      'fo:border-top': `4.5pt solid ${ink('accent')}`,
      'fo:padding-top': '14pt',
      'fo:line-height': '110%'
    },
    text: { ...size(24), ...bold }
  },
  {
    name: 'Subtitle',
    parent: 'Standard',
    next: 'Text_20_body',
    paragraph: { ...space(0, 14), 'fo:line-height': '120%' },
    text: { ...size(11.5), 'fo:color': ink('muted') }
  },
  heading(1, 17, 18, 5),
  heading(2, 12, 11, 4),
  heading(3, 10.5, 8, 3),
  { name: 'List', parent: 'Text_20_body', paragraph: space(0, 2) },
  {
    name: 'Caption',
    parent: 'Standard',
    paragraph: { ...space(6, 6), 'fo:line-height': '120%' },
    text: { ...size(8.5), 'fo:color': ink('muted') }
  },
  { name: 'Table', parent: 'Caption', paragraph: { ...space(6, 3), 'fo:keep-with-next': 'always' } },
  { name: 'Figure', parent: 'Caption', paragraph: space(2, 10) },
  { name: 'Picture', parent: 'Standard', paragraph: { ...space(6, 2), 'fo:keep-with-next': 'always' } },
  {
    name: 'Table_20_Contents',
    parent: 'Standard',
    paragraph: { 'fo:line-height': '110%', 'fo:hyphenation-ladder-count': 'no-limit' },
    text: {
      ...size(9),
      'fo:hyphenate': 'true',
      'fo:hyphenation-remain-char-count': 3,
      'fo:hyphenation-push-char-count': 3
    }
  },
  { name: 'Table_20_Heading', parent: 'Table_20_Contents', text: bold },
  { name: 'Term', parent: 'Table_20_Contents', text: { 'fo:color': ink('muted') } },
  {
    name: 'Callout',
    parent: 'Text_20_body',
    paragraph: { ...frame, 'fo:background-color': ink('surface'), 'fo:border-left': `3pt solid ${ink('line')}` }
  },
  {
    name: 'Callout_20_attention',
    parent: 'Callout',
    paragraph: {
      ...frame,
      'fo:background-color': 'transparent',
      'fo:border': `1pt solid ${ink('text')}`,
      'fo:border-left': `5pt solid ${ink('text')}`
    }
  },
  {
    name: 'Callout_20_strength',
    parent: 'Callout',
    paragraph: { ...frame, 'fo:background-color': ink('accent-soft'), 'fo:border-left': `3pt solid ${ink('accent')}` }
  },
  { name: 'Callout_20_end', parent: 'Standard', paragraph: { ...space(0, 0), 'fo:line-height': '8pt' }, text: size(6) },
  { name: 'Quotations', parent: 'Text_20_body', paragraph: { ...frame, 'fo:border': `0.5pt solid ${ink('muted')}` } },
  {
    name: 'Write_20_line',
    parent: 'Standard',
    paragraph: {
      ...space(0, 0),
      'fo:line-height': '22pt',
      'fo:border-bottom': `0.5pt solid ${ink('muted')}`,
      'style:join-border': 'false',
      'fo:keep-with-next': 'always'
    }
  },
  {
    name: 'Contents_20_Heading',
    parent: 'Standard',
    paragraph: { ...space(6, 4), 'fo:keep-with-next': 'always' },
    text: { ...size(12), ...bold }
  },
  { name: 'Contents_20_1', parent: 'Standard', paragraph: space(0, 2) },
  { name: 'Header', parent: 'Standard', paragraph: { 'fo:text-align': 'end' }, text: { ...size(9), ...bold } },
  {
    name: 'Footer',
    parent: 'Standard',
    paragraph: { 'fo:border-top': `0.5pt solid ${ink('line')}`, 'fo:padding-top': '5pt' },
    text: { ...size(8.5), 'fo:color': ink('muted') }
  }
]

function paragraphStyle({ name, parent, paragraph, text, outline, next }: ParagraphStyle): string {
  const given = {
    'style:name': name,
    'style:display-name': name.includes('_20_') ? name.replaceAll('_20_', ' ') : undefined,
    'style:family': 'paragraph',
    'style:parent-style-name': parent,
    'style:next-style-name': next,
    'style:default-outline-level': outline,
    'style:class': 'text'
  }
  const tabs =
    name === 'Footer'
      ? element(
          'style:tab-stops',
          {},
          element('style:tab-stop', { 'style:position': `${String(TEXT_WIDTH)}pt`, 'style:type': 'right' })
        )
      : ''
  return element(
    'style:style',
    given,
    (paragraph === undefined ? '' : element('style:paragraph-properties', paragraph, tabs)) +
      (text === undefined ? '' : element('style:text-properties', text))
  )
}

function textStyle(name: string, text: Attributes): string {
  return element(
    'style:style',
    { 'style:name': name, 'style:display-name': name.replaceAll('_20_', ' '), 'style:family': 'text' },
    element('style:text-properties', text)
  )
}

/** The part `styles.xml`: everything that a user can restyle, and the page with its footer. */
export function stylesXml(report: Report): string {
  const language = spoken(report.language)
  const base = element(
    'style:default-style',
    { 'style:family': 'paragraph' },
    element('style:paragraph-properties', { 'style:writing-mode': 'page', 'style:tab-stop-distance': '36pt' }) +
      element('style:text-properties', {
        'style:font-name': FONT,
        'fo:font-family': FONT,
        ...size(10 * (onePageDensity(report)?.type ?? 1)),
        'fo:color': ink('text'),
        ...language
      })
  )
  const styles = [
    base,
    ...paragraphStyles.map((style) => paragraphStyle(denser(style, onePageDensity(report)))),
    textStyle('Strong_20_Emphasis', bold),
    textStyle('Muted', { 'fo:color': ink('muted') }),
    ...languages.map((one) => textStyle(languageStyle(one), spoken(one))),
    textStyle('Internet_20_link', {
      'fo:color': ink('accent'),
      'style:text-underline-style': 'solid',
      'style:text-underline-width': 'auto',
      'style:text-underline-color': 'font-color'
    }),
    textStyle('Index_20_Link', {}),
    listStyles(FONT)
  ].join('')
  const page = element(
    'style:page-layout',
    { 'style:name': 'Page' },
    element('style:page-layout-properties', {
      'fo:page-width': '595.3pt',
      'fo:page-height': '841.9pt',
      'fo:margin-top': '48pt',
      'fo:margin-bottom': '24pt',
      'fo:margin-left': '56.6pt',
      'fo:margin-right': '56.6pt',
      'style:print-orientation': 'portrait'
    }) +
      (report.mark === undefined
        ? ''
        : element(
            'style:header-style',
            {},
            element('style:header-footer-properties', { 'fo:min-height': '14pt', 'fo:margin-bottom': '8pt' })
          )) +
      element(
        'style:footer-style',
        {},
        element('style:header-footer-properties', { 'fo:min-height': '20pt', 'fo:margin-top': '6pt' })
      )
  )
  const master = element(
    'style:master-page',
    { 'style:name': 'Standard', 'style:page-layout-name': 'Page' },
    (report.mark === undefined
      ? ''
      : element('style:header', {}, element('text:p', { 'text:style-name': 'Header' }, escape(report.mark)))) +
      element('style:footer', {}, footer(report))
  )
  const font = element('style:font-face', {
    'style:name': FONT,
    'svg:font-family': FONT,
    'style:font-family-generic': 'swiss'
  })
  return `${XML_DECLARATION}<office:document-styles${attributes(namespaces)}><office:font-face-decls>${font}</office:font-face-decls><office:styles>${styles}</office:styles><office:automatic-styles>${page}</office:automatic-styles><office:master-styles>${master}</office:master-styles></office:document-styles>`
}

function footer({ footer: { start, pageLabel } }: Report): string {
  const label = pageLabel.split(/(\{pages?\})/u).map((part) => {
    if (part === '{page}') return element('text:page-number', { 'text:select-page': 'current' }, '1')
    return part === '{pages}' ? element('text:page-count', {}, '1') : escape(part)
  })
  return element('text:p', { 'text:style-name': 'Footer' }, `${escape(start)}<text:tab/>${label.join('')}`)
}
