import { outline, type Piece } from '#draft/outline.ts'
import type { BlockKind, Draft } from '#draft/types.ts'
import { Counts } from './counts.ts'
import { decodeEntities } from './entities.ts'
import { attributesOf, tokens } from './markup.ts'
import { betweenCells, plain } from './plain.ts'

const raw: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'noframes'])
/** Elements whose contents are not part of the text. */
const outside: ReadonlySet<string> = new Set(
  'nav,header,footer,template,noscript,select,button,iframe,object,svg,math,dialog,sup'.split(',')
)
const pictures: ReadonlySet<string> = new Set(['img', 'picture', 'svg', 'canvas', 'video'])
const empty: ReadonlySet<string> = new Set('area,base,br,col,embed,hr,img,input,link,meta,source,track,wbr'.split(','))
const blocks: ReadonlySet<string> = new Set(
  'address,article,aside,blockquote,body,caption,dd,details,div,dl,dt,fieldset,figcaption,figure,h1,h2,h3,h4,h5,h6,hr,html,li,main,ol,p,pre,section,summary,table,tbody,thead,tfoot,tr,ul'.split(
    ','
  )
)
const bold: ReadonlySet<string> = new Set(['b', 'strong'])
/** Deeper nesting than any page that people made. */
const deepest = 2_000

interface Open {
  readonly name: string
  readonly isOutside: boolean
  readonly isBold: boolean
  readonly isNumber: boolean
  /** A paragraph in Word's style for the title of a document. */
  readonly isTitle: boolean
}

/** Reads a page: its headings, paragraphs, items and table rows, without navigation and other parts around the text. */
export function readHtml(html: string): Draft {
  const page = new Page()
  for (const token of tokens(html, raw)) {
    if (token.type === 'text') page.text(token.text)
    else if (token.type === 'close') page.close(token.name.toLowerCase())
    else page.open(token.name.toLowerCase(), token.attributes, token.isEmpty)
  }
  page.flush()
  const title = plain(decodeEntities(/<title[^>]*>([^<]*)/i.exec(html.slice(0, 100_000))?.[1] ?? ''))
  return {
    kind: 'html',
    blocks: outline(page.pieces),
    unread: page.counts.list(),
    title: page.title ?? (title === '' ? null : title)
  }
}

/** The open elements while a page is read, and the pieces found. */
class Page {
  readonly pieces: Piece[] = []
  readonly counts = new Counts()
  title: string | null = null
  private readonly stack: Open[] = []
  private parts: string[] = []
  private boldLength = 0
  private number = ''
  private cells: string[] | null = null

  text(text: string): void {
    const open = this.stack.at(-1)
    if (open?.isOutside === true) return
    if (open?.isNumber === true) this.number += text
    else {
      this.parts.push(text)
      if (open?.isBold === true) this.boldLength += text.trim().length
    }
  }

  open(name: string, attributes: string, isEmpty: boolean): void {
    const parent = this.stack.at(-1)
    const isAlready = parent?.isOutside ?? false
    if (!isAlready && pictures.has(name)) this.counts.add('pictures')
    if (name === 'br') this.parts.push(' ')
    if (blocks.has(name)) this.flush()
    if (!isAlready && name === 'tr') this.cells = []
    if (name === 'td' || name === 'th') this.closeCell()
    if (empty.has(name) || isEmpty) return
    // An item or a cell without an end tag ends where the next begins.
    if (['li', 'p', 'td', 'th', 'tr', 'dt', 'dd', 'option'].includes(name) && parent?.name === name) this.stack.pop()
    if (this.stack.length >= deepest) return
    const said = attributes === '' ? noAttributes : attributesOf(attributes)
    const style = (said.get('style') ?? '').replace(/\s+/g, '').toLowerCase()
    const isHidden = said.has('hidden') || /display:none|visibility:hidden|mso-hide:all/.test(style)
    const isContents =
      /\bMsoToc\d|\btoc\b/i.test(said.get('class') ?? '') ||
      /^table of contents/i.test(said.get('id') ?? '') ||
      said.get('role') === 'navigation'
    const isAround = name === 'div' && /^(?:header|footer)$/.test(said.get('title') ?? '')
    if (!isAlready && isHidden) this.counts.add('hidden')
    if (!isAlready && isContents) this.counts.add('contents')
    if (!isAlready && name === 'del') this.counts.add('deletions')
    if (!isAlready && name === 'ins') this.counts.add('insertions')
    const isComment = /mso-comment|mso-element:comment/.test(style)
    if (!isAlready && isComment) this.counts.add('comments')
    this.stack.push({
      name,
      isOutside:
        isAlready ||
        outside.has(name) ||
        isHidden ||
        isContents ||
        isComment ||
        isAround ||
        name === 'del' ||
        name === 'head',
      isBold: (parent?.isBold ?? false) || bold.has(name) || /font-weight:(?:bold|[6-9]00)/.test(style),
      isNumber: (parent?.isNumber ?? false) || style.includes('mso-list:ignore'),
      isTitle: (said.get('class') ?? '').startsWith('MsoTitle')
    })
  }

  close(name: string): void {
    if (name === 'p' || blocks.has(name)) this.flush(name)
    if (name === 'td' || name === 'th') this.closeCell()
    const at = this.stack.findLastIndex((open) => open.name === name)
    if (at >= 0) this.stack.length = at
    if (name === 'tr' || name === 'table') this.closeRow()
  }

  private closeCell(): void {
    const text = plain(this.parts.join(''))
    this.parts = []
    if (this.cells !== null && text !== '') this.cells.push(text)
  }

  private closeRow(): void {
    if (this.cells !== null && this.cells.length > 0)
      this.pieces.push({ kind: 'row', text: this.cells.join(betweenCells) })
    this.cells = null
  }

  /** Ends the open block; inside a row its text continues in the same cell. */
  flush(closing?: string): void {
    if (this.cells !== null) {
      this.parts.push(' ')
      if (closing === 'tr') this.closeCell()
      return
    }
    const text = plain(this.parts.join(''))
    const isBold = text !== '' && this.boldLength >= text.replace(/\s/g, '').length * 0.95
    const number = plain(this.number).replace(/[.)]$/, '')
    this.parts = []
    this.boldLength = 0
    this.number = ''
    if (text === '') return
    if (this.stack.some(({ isTitle }) => isTitle)) {
      this.title ??= text
      this.pieces.push({ kind: 'heading', text, level: 0 })
      return
    }
    const enclosing = this.stack.map((open) => open.name)
    const heading = enclosing.findLast((name) => /^h[1-6]$/.test(name))
    const kind: BlockKind = heading !== undefined ? 'heading' : enclosing.includes('li') ? 'item' : 'paragraph'
    this.pieces.push({
      kind,
      text,
      isBold,
      ...(heading === undefined ? {} : { level: Number(heading[1]) }),
      ...(heading !== undefined && /\d/.test(number) ? { number } : {})
    })
  }
}

const noAttributes: ReadonlyMap<string, string> = new Map()
