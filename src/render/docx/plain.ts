import { languageTags, type Language } from '#lib/language.ts'
import { attributes, element, escape, XML_DECLARATION } from '../xml.ts'
import { zip } from '../zip.ts'

/** A paragraph of a plain text: a heading of level 1 or 2, running text, or an entry of a list. */
export interface PlainParagraph {
  readonly kind: 'heading1' | 'heading2' | 'text' | 'item'
  readonly text: string
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const styleOf = { heading1: 'Heading1', heading2: 'Heading2', text: 'Normal', item: 'ListParagraph' } as const

/** A plain text as a Word file, such as a draft that people pass on: headings and lists are real ones. */
export const plainWord = (paragraphs: readonly PlainParagraph[], language: Language): Uint8Array =>
  zip(
    new Map([
      ['[Content_Types].xml', contentTypes],
      ['_rels/.rels', relationships([['officeDocument', 'word/document.xml']])],
      ['word/document.xml', documentXml(paragraphs)],
      ['word/styles.xml', stylesXml(language)],
      ['word/numbering.xml', numberingXml],
      [
        'word/_rels/document.xml.rels',
        relationships([
          ['styles', 'styles.xml'],
          ['numbering', 'numbering.xml']
        ])
      ]
    ])
  )

function documentXml(paragraphs: readonly PlainParagraph[]): string {
  const body = paragraphs.map(({ kind, text }) =>
    element(
      'w:p',
      {},
      element('w:pPr', {}, element('w:pStyle', { 'w:val': styleOf[kind] })) +
        element('w:r', {}, element('w:t', { 'xml:space': 'preserve' }, escape(text)))
    )
  )
  const page =
    element('w:pgSz', { 'w:w': 11_906, 'w:h': 16_838 }) +
    element('w:pgMar', { 'w:top': 1_300, 'w:right': 1_417, 'w:bottom': 1_200, 'w:left': 1_417 })
  return root('document', element('w:body', {}, body.join('') + element('w:sectPr', {}, page)))
}

function stylesXml(language: Language): string {
  const run = element('w:rFonts', { 'w:ascii': 'Georgia', 'w:hAnsi': 'Georgia' }) + size(21) + lang(language)
  const spacing = element('w:spacing', { 'w:after': 120, 'w:line': 276, 'w:lineRule': 'auto' })
  const defaults =
    element('w:rPrDefault', {}, element('w:rPr', {}, run)) + element('w:pPrDefault', {}, element('w:pPr', {}, spacing))
  return root(
    'styles',
    element('w:docDefaults', {}, defaults) +
      style('Normal', 'Normal', '', '') +
      style('Heading1', 'heading 1', heading(0), element('w:b') + size(34)) +
      style('Heading2', 'heading 2', heading(1), element('w:b') + size(24)) +
      style(
        'ListParagraph',
        'List Paragraph',
        element('w:numPr', {}, element('w:ilvl', { 'w:val': 0 }) + element('w:numId', { 'w:val': 1 })),
        ''
      )
  )
}

const lang = (language: Language): string => element('w:lang', { 'w:val': languageTags[language] })

/** In half points. */
const size = (halves: number): string => element('w:sz', { 'w:val': halves })

const heading = (level: number): string =>
  element('w:keepNext') +
  element('w:spacing', { 'w:before': 240, 'w:after': 80 }) +
  element('w:outlineLvl', { 'w:val': level })

const style = (id: string, name: string, paragraph: string, run: string): string =>
  element(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': id, 'w:default': id === 'Normal' ? 1 : undefined },
    element('w:name', { 'w:val': name }) +
      (id === 'Normal' ? '' : element('w:basedOn', { 'w:val': 'Normal' })) +
      (paragraph === '' ? '' : element('w:pPr', {}, paragraph)) +
      (run === '' ? '' : element('w:rPr', {}, run))
  )

const root = (name: string, content: string): string =>
  `${XML_DECLARATION}<w:${name}${attributes({ 'xmlns:w': word })}>${content}</w:${name}>`

const numberingXml = root(
  'numbering',
  element(
    'w:abstractNum',
    { 'w:abstractNumId': 0 },
    element(
      'w:lvl',
      { 'w:ilvl': 0 },
      element('w:numFmt', { 'w:val': 'bullet' }) +
        element('w:lvlText', { 'w:val': '•' }) +
        element('w:pPr', {}, element('w:ind', { 'w:left': 425, 'w:hanging': 425 }))
    )
  ) + element('w:num', { 'w:numId': 1 }, element('w:abstractNumId', { 'w:val': 0 }))
)

const contentTypes = `${XML_DECLARATION}${element(
  'Types',
  { xmlns: `${packages}/content-types` },
  element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }) +
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }) +
    (
      [
        ['document', 'document.main'],
        ['styles', 'styles'],
        ['numbering', 'numbering']
      ] as const
    )
      .map(([part, kind]) =>
        element('Override', { PartName: `/word/${part}.xml`, ContentType: `${types}.${kind}+xml` })
      )
      .join('')
)}`

const relationships = (targets: readonly (readonly [kind: string, target: string])[]): string =>
  `${XML_DECLARATION}${element(
    'Relationships',
    { xmlns: `${packages}/relationships` },
    targets
      .map(([kind, target], at) =>
        element('Relationship', { Id: `rId${String(at + 1)}`, Type: `${office}/${kind}`, Target: target })
      )
      .join('')
  )}`
