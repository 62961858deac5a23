import { looksLikeHeading, type Piece } from '#draft/outline.ts'
import type { BlockKind } from '#draft/types.ts'
import { Counts } from '../counts.ts'
import { Paragraphs } from '../parts.ts'
import { plain } from '../plain.ts'
import { sectionNumber } from '../section-number.ts'
import type { Steps } from '#lib/steps.ts'
import { tableRows } from '../table-rows.ts'
import { allOf, childOf, elementsOf, valueOf, type Element } from '../xml.ts'
import { emptyLine, Inline, type Line } from './inline.ts'
import { Numbering } from './numbering.ts'
import type { DocxParts } from './package.ts'
import { over, paragraphProperties, stylesOf, type Style } from './styles.ts'

/** The body of a Word document, read once. */
export class Body {
  readonly counts = new Counts()
  private readonly paragraphs = new Paragraphs()
  title: string | null = null
  private readonly styleOf: (id: string | null) => Style
  private readonly numbering: Numbering
  private readonly inline: Inline
  private readonly root: Element
  /** The text before a deleted end of a paragraph: it continues in the next paragraph. */
  private open: Line | null = null

  constructor(parts: DocxParts, notes: ConstructorParameters<typeof Inline>[2]) {
    this.root = parts.body
    this.styleOf = stylesOf(parts.styles)
    this.numbering = new Numbering(parts.numbering, this.styleOf)
    this.inline = new Inline(this.counts, this.styleOf, notes)
  }

  /** The current page, by the page marks that Word left. */
  get page(): number {
    return this.inline.pages + 1
  }

  *read(): Steps<readonly Piece[]> {
    const pieces: Piece[] = []
    for (const element of elementsOf(this.root)) {
      for (const piece of this.block(element, 'paragraph')) pieces.push(piece)
      yield
    }
    return pieces
  }

  private blocks(parent: Element, kind: BlockKind): readonly Piece[] {
    return elementsOf(parent).flatMap((element) => this.block(element, kind))
  }

  private block(element: Element, kind: BlockKind): readonly Piece[] {
    switch (element.name) {
      case 'w:p':
        return this.paragraph(element, kind)
      case 'w:tbl':
        return this.table(element)
      case 'w:sdt':
        return this.control(element, kind)
      case 'mc:AlternateContent': {
        const [first] = elementsOf(element)
        return first === undefined ? [] : this.blocks(first, kind)
      }
      case 'w:sdtContent':
      case 'w:customXml':
      case 'w:ins':
      case 'w:moveTo':
        return this.blocks(element, kind)
      case 'w:altChunk':
        this.counts.add('embedded')
        return []
      default:
        return []
    }
  }

  private control(element: Element, kind: BlockKind): readonly Piece[] {
    const gallery = childOf(childOf(childOf(element, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery')
    if (/table of contents/i.test(valueOf(gallery, 'w:val') ?? '')) {
      this.counts.add('contents')
      return []
    }
    return this.blocks(element, kind)
  }

  private paragraph(element: Element, kind: BlockKind): readonly Piece[] {
    this.paragraphs.add()
    const properties = childOf(element, 'w:pPr')
    const style = this.styleOf(valueOf(childOf(properties, 'w:pStyle'), 'w:val') ?? null)
    const wasContents = this.inline.inContents
    const line = this.open ?? emptyLine()
    this.inline.read(element, style, line)
    const mark = childOf(properties, 'w:rPr')
    if (childOf(mark, 'w:del') !== undefined || childOf(mark, 'w:moveFrom') !== undefined) {
      this.open = line
      return []
    }
    this.open = null
    if (wasContents && this.inline.inContents) return []
    if (/^(?:toc|index|table of figures) ?\d?$/i.test(style.name)) return []
    const own = this.pieceOf(line, over(paragraphProperties(properties), style), style, kind)
    return [own, ...line.boxes.flatMap((box) => this.blocks(box, 'box'))]
  }

  private pieceOf(line: Line, properties: ReturnType<typeof over>, style: Style, kind: BlockKind): Piece {
    const { list, outline = 9 } = properties
    const isListed = list !== undefined && list !== '0'
    const label = isListed
      ? this.numbering.next(list, properties.level ?? this.numbering.levelOf(list, style.chain))
      : null
    const text = plain(line.text)
    const base = { text, page: line.page, notes: line.notes }
    if (/^(?:title|titel)$/i.test(style.name) && text !== '') {
      this.title ??= text
      return { ...base, kind: 'heading', level: 0 }
    }
    const number = label === null ? {} : { number: sectionNumber(label) }
    if (outline < 9) return { ...base, ...number, kind: 'heading', level: outline + 1 }
    const isBold = line.letters > 0 && line.bold === line.letters
    if (isBold && (label !== null || !isListed) && looksLikeHeading(text)) return { ...base, ...number, kind, isBold }
    return { ...base, kind: isListed ? 'item' : kind }
  }

  private table(table: Element): readonly Piece[] {
    const rows = allRows(table).filter((row) => {
      const isDeleted = childOf(childOf(row, 'w:trPr'), 'w:del') !== undefined
      if (isDeleted) this.counts.add('deletions')
      return !isDeleted
    })
    return tableRows(rows.map((row) => cellsOf(row).map((cell) => this.blocks(cell, 'paragraph'))))
  }
}

/** The rows of a table, also those inside a control or a tracked change. */
const allRows = (parent: Element): readonly Element[] =>
  elementsOf(parent).flatMap((child) =>
    child.name === 'w:tr' ? [child] : child.name === 'w:tbl' || child.name === 'w:tblPr' ? [] : allRows(child)
  )

const cellsOf = (row: Element): readonly Element[] =>
  elementsOf(row).flatMap((child) =>
    child.name === 'w:tc' ? [child] : child.name === 'w:sdt' ? allOf(child, 'w:tc') : []
  )
