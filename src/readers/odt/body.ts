import { looksLikeHeading, type Piece } from '#draft/outline.ts'
import type { BlockKind } from '#draft/types.ts'
import { Counts } from '../counts.ts'
import { Paragraphs } from '../parts.ts'
import { plain } from '../plain.ts'
import { sectionNumber } from '../section-number.ts'
import type { Steps } from '#lib/steps.ts'
import { tableRows } from '../table-rows.ts'
import { elementsOf, valueOf, type Element } from '../xml.ts'
import { Inline } from './inline.ts'
import { count, type Counters } from './numbering.ts'
import type { Levels, Styles } from './styles.ts'

/** The list that is open. */
interface List {
  readonly levels: Levels
  readonly style: string
  readonly counters: Counters
  /** 0 for the outermost. */
  readonly depth: number
  readonly label: string | null
}

/** The body of a text document, read once. */
export class Body {
  readonly counts = new Counts()
  private readonly paragraphs = new Paragraphs()
  private readonly styles: Styles
  private readonly inline: Inline
  private readonly chapters: Counters = []
  private readonly countersById = new Map<string, Counters>()
  private readonly countersByStyle = new Map<string, Counters>()

  constructor(styles: Styles) {
    this.styles = styles
    this.inline = new Inline(this.counts, styles)
  }

  /** The current page, by the page marks in the text. */
  get page(): number {
    return this.inline.pages + 1
  }

  *read(text: Element): Steps<readonly Piece[]> {
    const pieces: Piece[] = []
    for (const element of elementsOf(text)) {
      for (const piece of this.block(element, 'paragraph', null)) pieces.push(piece)
      yield
    }
    return pieces
  }

  private blocks(parent: Element, kind: BlockKind, list: List | null = null): readonly Piece[] {
    return elementsOf(parent).flatMap((element) => this.block(element, kind, list))
  }

  private block(element: Element, kind: BlockKind, list: List | null): readonly Piece[] {
    switch (element.name) {
      case 'text:h':
      case 'text:p':
        return this.paragraph(element, kind, list)
      case 'text:list':
        return this.list(element, kind, list)
      case 'table:table':
        return this.table(element)
      case 'text:section': {
        const isHidden = /none|condition/.test(valueOf(element, 'text:display') ?? '')
        if (isHidden) this.counts.add('hidden')
        return isHidden ? [] : this.blocks(element, kind, list)
      }
      case 'text:tracked-changes':
        this.changes(element)
        return []
      case 'text:soft-page-break':
        this.inline.pages += 1
        return []
      case 'draw:frame':
      case 'draw:custom-shape': {
        const boxes: Element[] = []
        this.inline.frame(element, { boxes })
        return boxes.flatMap((box) => this.blocks(box, 'box'))
      }
      case 'text:numbered-paragraph':
        return this.blocks(element, kind, list)
      default:
        if (/^text:(?:.*-index|table-of-content|bibliography)$/.test(element.name)) this.counts.add('contents')
        return []
    }
  }

  /**
   * Counts tracked changes, and skips deleted text, which is stored apart from the text. Inserted text is part of it.
   */
  private changes(element: Element): void {
    for (const region of elementsOf(element))
      for (const { name } of elementsOf(region)) {
        if (name === 'text:deletion') this.counts.add('deletions')
        if (name === 'text:insertion') this.counts.add('insertions')
      }
  }

  private paragraph(element: Element, kind: BlockKind, list: List | null): readonly Piece[] {
    this.paragraphs.add()
    const style = this.styles.style(valueOf(element, 'text:style-name'))
    const page = this.page
    const isHeading = element.name === 'text:h'
    const level = Math.max(1, Number(valueOf(element, 'text:outline-level') ?? 1) || 1)
    const label =
      isHeading && list === null && !style.isUnnumbered ? this.chapter(element, level) : (list?.label ?? null)
    const isHidden = style.isHidden || elementsOf(element).some(({ name }) => name === 'text:hidden-paragraph')
    if (isHidden) {
      this.counts.add('hidden')
      return []
    }
    const line = this.inline.read(element, style)
    const text = plain(line.text)
    const base = { text, page, notes: line.notes, ...(label === null ? {} : { number: sectionNumber(label) }) }
    return [piece(), ...line.boxes.flatMap((box) => this.blocks(box, 'box'))]

    function piece(): Piece {
      if (isHeading) return { ...base, kind: 'heading', level }
      if (style.chain.includes('Title') && text !== '') return { text, page, kind: 'heading', level: 0 }
      const isBold = line.letters > 0 && line.bold === line.letters
      if (isBold && (list === null || label !== null) && looksLikeHeading(text)) return { ...base, kind, isBold }
      return { text, page, notes: line.notes, kind: list === null ? kind : 'item' }
    }
  }

  private chapter(element: Element, level: number): string | null {
    if (valueOf(element, 'text:is-list-header') === 'true') return null
    const isNew = valueOf(element, 'text:restart-numbering') === 'true'
    const start = Number(valueOf(element, 'text:start-value') ?? (isNew ? 1 : Number.NaN))
    return count(this.chapters, this.styles.outline, level - 1, Number.isNaN(start) ? null : start)
  }

  private list(element: Element, kind: BlockKind, outer: List | null): readonly Piece[] {
    const style = valueOf(element, 'text:style-name') ?? outer?.style ?? ''
    const depth = outer === null ? 0 : outer.depth + 1
    const counters = outer?.counters ?? this.countersOf(element, style)
    const levels = this.styles.list(style)
    return elementsOf(element).flatMap((item) => {
      const start = valueOf(item, 'text:start-value')
      const [first] = elementsOf(item)
      // An item that begins with a nested list has no number itself.
      const isNumbered = item.name === 'text:list-item' && first?.name !== 'text:list'
      const label = isNumbered ? count(counters, levels, depth, start === undefined ? null : Number(start)) : null
      return elementsOf(item).flatMap((child, at) =>
        this.block(child, kind, { levels, style, counters, depth, label: at === 0 ? label : null })
      )
    })
  }

  /** The counters of a list: those of an earlier list when it says that it continues that one. */
  private countersOf(element: Element, style: string): Counters {
    const id = valueOf(element, 'xml:id') ?? ''
    const continued = this.countersById.get(valueOf(element, 'text:continue-list') ?? '\0')
    const same = valueOf(element, 'text:continue-numbering') === 'true' ? this.countersByStyle.get(style) : undefined
    const counters = continued ?? same ?? []
    if (id !== '') this.countersById.set(id, counters)
    this.countersByStyle.set(style, counters)
    return counters
  }

  private table(table: Element): readonly Piece[] {
    const rows = rowsOf(table)
    return tableRows(rows.map((row) => cellsOf(row).map((cell) => this.blocks(cell, 'paragraph'))))
  }
}

/** The rows of a table, including those in its header or in a group. */
const rowsOf = (parent: Element): readonly Element[] =>
  elementsOf(parent).flatMap((child) =>
    child.name === 'table:table-row'
      ? [child]
      : /^table:table-(?:header-rows|rows|row-group)$/.test(child.name)
        ? rowsOf(child)
        : []
  )

const cellsOf = (row: Element): readonly Element[] => elementsOf(row).filter(({ name }) => name === 'table:table-cell')
