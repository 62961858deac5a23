import { strFromU8, unzipSync } from 'fflate'
import type { Format, RenderedFile } from '#render/renderer.ts'
import { elements, readXml, type XmlElement } from './xml.ts'

/** The parts of an office file as text, by path. Every XML part must be well-formed. */
export function partsOf(file: RenderedFile): ReadonlyMap<string, string> {
  if (typeof file.content === 'string') throw new Error('An office file is bytes')
  const parts = new Map(Object.entries(unzipSync(file.content)).map(([path, bytes]) => [path, strFromU8(bytes)]))
  for (const [path, text] of parts) if (/\.(?:xml|rels|svg)$/u.test(path)) readXml(text)
  return parts
}

/** Everything that a reader of the file gets, including text alternatives, in reading order. */
export function textOfFile(file: RenderedFile): string {
  // tests/contract compares what a renderer claims about its files with the formats.
  const format = file.extension as Format
  switch (format) {
    case 'docx':
      return textOf(partsOf(file), ['word/document.xml', 'word/footer1.xml'], wordText)
    case 'odt':
      return textOf(partsOf(file), ['content.xml', 'styles.xml'], openText)
    case 'html':
      return flatten(readXml(String(file.content), VOID), htmlText)
    case 'md':
      return markdownText(String(file.content))
    case 'xlsx': {
      const parts = partsOf(file)
      // Undoes Excel's own escape of a literal `_x0041_`, as Excel does.
      return textOf(
        parts,
        [...parts.keys()].filter((path) => path.startsWith('xl/worksheets/')),
        () => ''
      ).replaceAll('_x005F_', '_')
    }
    case 'csv':
    case 'json':
      return String(file.content)
    case 'pdf':
      throw new Error('it takes a program to read the text of a PDF')
  }
}

const VOID = ['meta', 'br', 'col']

type Spell = (element: XmlElement) => string | null

function textOf(parts: ReadonlyMap<string, string>, paths: readonly string[], spell: Spell): string {
  return paths.map((path) => flatten(readXml(parts.get(path) ?? ''), spell)).join('\n')
}

/** The text of an element: what `spell` returns for it, or that of its children; null leaves out its own text. */
function flatten(element: XmlElement, spell: Spell): string {
  const told = spell(element)
  if (told === null) return ''
  return (
    told +
    element.children.map((child) => (typeof child === 'string' ? child : flatten(child, spell))).join('') +
    (BLOCKS.has(element.name) && element.attributes['lang'] === undefined ? '\n' : '')
  )
}

const BLOCKS = new Set([
  'w:p',
  'text:p',
  'text:h',
  'svg:title',
  'svg:desc',
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'li',
  'dt',
  'dd',
  'td',
  'th',
  'caption',
  'figcaption',
  'title',
  'desc',
  'text',
  'span',
  'is',
  'v'
])

const wordText: Spell = ({ name, attributes }) => {
  if (name === 'w:instrText' || name.startsWith('wp:pos')) return null
  if (name === 'w:br' || name === 'w:tab') return ' '
  return name === 'wp:docPr' ? `\n${attributes['title'] ?? ''}\n${attributes['descr'] ?? ''}\n` : ''
}

const openText: Spell = ({ name, attributes }) => {
  if (name === 'text:s') return ' '.repeat(Number(attributes['text:c'] ?? 1))
  if (name === 'text:table-of-content') return null
  return name === 'text:line-break' || name === 'text:tab' ? ' ' : ''
}

const htmlText: Spell = ({ name, attributes }) => {
  if (name === 'style' || name === 'nav') return null
  if (name === 'br') return ' '
  return attributes['role'] === 'img' ? `\n${attributes['aria-label'] ?? ''}\n` : ''
}

/** Removes the markup, as a reader of Markdown does; characters after a backslash are text. */
function markdownText(text: string): string {
  const kept: string[] = []
  const shielded = text.replace(
    /\\([^\n])/gu,
    (_, character: string) => `\u{F0000}${String(kept.push(character) - 1)}\u{F0001}`
  )
  const bare = shielded
    .replace(/\\\n/gu, '\n')
    .replace(/<br>/gu, ' ')
    .replace(/^[>\s]+|^\s*#+ |^\s*(?:-|\d+\.) |^\| | \|$/gmu, '')
    .replace(/ \| /gu, '\n')
    .replace(/\[ \] /gu, '')
    .replace(/\]\([^)]*\)/gu, '')
    .replace(/\[|\*\*/gu, '')
  return bare.replace(/\u{F0000}(\d+)\u{F0001}/gu, (_, at: string) => kept[Number(at)] ?? '')
}

/** All attributes of one name in the file's own XML. */
export function attributeValues(xml: string, element: string, attribute: string): readonly string[] {
  return elements(readXml(xml), element).flatMap((found) => found.attributes[attribute] ?? [])
}
