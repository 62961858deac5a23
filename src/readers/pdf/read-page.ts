import type { Piece } from '#draft/outline.ts'
import type { Counts } from '../counts.ts'
import type { Pace } from '../pace.ts'
import { linesOf, type Item, type Line } from './lines.ts'
import type { loadPdfjs } from './load-pdfjs.ts'
import { leastTagged, letters, taggedPieces, taggedShare, type TagNode } from './tagged.ts'

/** A page with fewer letters is a picture of a page, or nearly empty. */
const leastLetters = 20
/** Above this share of unknown letters, the text of a page cannot be trusted. */
const mostUnknown = 0.1
const unknownSigns = /[\ufffd\ue000-\uf8ff]/g

/** The text of a page, as lines and by its structure. */
export interface ReadPage {
  readonly page: number
  readonly height: number
  readonly lines: readonly Line[]
  /** The pieces by the structure of the page, if it has one with nearly all of the text; otherwise null. */
  readonly tagged: readonly Piece[] | null
}

type Document = Awaited<ReturnType<Awaited<ReturnType<typeof loadPdfjs>>['getDocument']>['promise']>

/** Reads one page, and counts what cannot be read of it. */
export async function readPage(pdf: Document, number: number, counts: Counts, pace: Pace): Promise<ReadPage> {
  const page = await pdf.getPage(number)
  await pace.pause()
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view
  const items = await itemsOf(page, pace)
  const texts: Item[] = []
  const marked = new Map<string, string>()
  const open: (string | null)[] = []
  let all = 0
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop()
      else open.push(item.type === 'beginMarkedContentProps' && 'id' in item ? (item.id ?? null) : artifactOf(item))
      continue
    }
    const id = open.findLast((each) => each !== null) ?? null
    if (id !== null && id !== artifact) marked.set(id, `${marked.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`)
    if (id !== artifact) all += letters(item.str)
    if (item.str.trim() === '') continue
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform as readonly number[]
    // Rotated text is a mark or a label of a chart.
    if (Math.abs(b) > Math.abs(a) || Math.abs(c) > Math.abs(d)) continue
    texts.push({
      text: item.str,
      x: x - left,
      y: y - bottom,
      width: item.width,
      size: Math.hypot(c, d),
      font: item.fontName
    })
  }
  const tree = marked.size === 0 ? null : ((await page.getStructTree()) as TagNode | null)
  page.cleanup()
  const text = texts.map((item) => item.text).join('')
  if (letters(text) < leastLetters) counts.add('scanned')
  else if ((text.match(unknownSigns) ?? []).length > text.length * mostUnknown) counts.add('signs')
  const isTagged = tree !== null && taggedShare(tree, marked, all) >= leastTagged
  return {
    page: number,
    height: top - bottom,
    lines: linesOf(texts, right - left),
    tagged: isTagged ? taggedPieces(tree, marked, number) : null
  }
}

type Page = Awaited<ReturnType<Document['getPage']>>
type TextContent = Awaited<ReturnType<Page['getTextContent']>>
type TextItem = TextContent['items'][number]

/** What is used of a stream; its value is undefined at the end. */
interface Stream {
  getReader(): { read(): Promise<{ readonly value?: TextContent | undefined }> }
}

/** The items of a page, in parts: a full page would hold up everything else. */
async function itemsOf(page: Page, pace: Pace): Promise<readonly TextItem[]> {
  const parts = (page.streamTextContent({ includeMarkedContent: true }) as Stream).getReader()
  const items: TextItem[] = []
  for (let { value } = await parts.read(); value !== undefined; { value } = await parts.read()) {
    items.push(...value.items)
    await pace.pause()
  }
  return items
}

/** Stands for content that a program marked as not part of the text: running heads, lines, page numbers. */
const artifact = 'artifact'

const artifactOf = (item: object): string | null => ('tag' in item && item.tag === 'Artifact' ? artifact : null)
