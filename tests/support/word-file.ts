import { strToU8, zipSync } from 'fflate'
import type { Draft } from '#draft/types.ts'
import { readNow } from '#readers/read-draft.ts'

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const more =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The parts of a Word document besides its body: the content of the root of each. */
export interface WordParts {
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly comments?: string
  readonly header?: string
  readonly pages?: number
}

/** The bytes of a ZIP file with these texts. */
export const zipped = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])))

/** The bytes of a Word document with a body and other parts, as Word and others write them. */
export function wordFile(body: string, parts: WordParts = {}): Uint8Array {
  const named = Object.entries(parts).filter(([name]) => name !== 'pages') as [string, string][]
  const link = ([name]: [string, string]): string =>
    `<Relationship Id="r-${name}" Type="${links}/${name}" Target="${name}.xml"/>`
  return zipped({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships><Relationship Id="r1" Type="${links}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0"?><w:document ${word} ${more}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships>${named.map(link).join('')}</Relationships>`,
    ...Object.fromEntries(named.map(([name, text]) => [`word/${name}.xml`, `<w:${name} ${word}>${text}</w:${name}>`])),
    ...(parts.pages === undefined
      ? {}
      : { 'docProps/app.xml': `<Properties><Pages>${parts.pages}</Pages></Properties>` })
  })
}

/** A paragraph with runs, or with one text. */
export const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') || content === '' ? content : run(content)}</w:p>`

/** A run of text. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

/** Reads bytes that must be a draft. */
export function draftOf(bytes: Uint8Array): Draft {
  const read = readNow(bytes)
  if (!read.ok) throw new Error(read.problem.code)
  return read.draft
}

/** Each block as a line: `# 2.1/Title` for a heading, otherwise its kind, number and text. */
export const linesOf = ({ blocks }: Draft): readonly string[] =>
  blocks.map(({ kind, number, headings, text, notes }) =>
    kind === 'heading'
      ? `# ${number ?? ''}/${headings.at(-1) ?? ''}`
      : [`${kind}${number === null ? '' : ` ${number}`}: ${text}`, ...notes].join(' ^')
  )
