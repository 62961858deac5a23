import type { Counts } from '../counts.ts'
import { allOf, childOf, elementsOf, textIn, textOfAll, valueOf, type Element } from '../xml.ts'
import { over, runProperties, type Style } from './styles.ts'

/**
 * A field such as a table of contents: its instruction, and whether that is a table of contents. A field can span
 * paragraphs.
 */
interface Field {
  asks: string
  isContents: boolean
}

/** The result of reading the runs of one paragraph. */
export interface Line {
  text: string
  bold: number
  letters: number
  notes: string[]
  boxes: Element[]
  /** The page on which its text begins; null while it has none. */
  page: number | null
}

export const emptyLine = (): Line => ({ text: '', bold: 0, letters: 0, notes: [], boxes: [], page: null })

/** Elements in a paragraph that are transparent: only their contents matter. */
const through: ReadonlySet<string> = new Set(
  'w:hyperlink,w:smartTag,w:sdt,w:sdtContent,w:fldSimple,w:customXml,w:bdo,w:dir,w:ruby,w:rubyBase'.split(',')
)

/** Reads the runs of paragraphs, in the order of the document. */
export class Inline {
  /** Where Word last ended a page. */
  pages = 0
  private readonly fields: Field[] = []
  private lastMark = ''
  private wasHidden = false
  private readonly counts: Counts
  private readonly styleOf: (id: string | null) => Style
  private readonly notes: Readonly<Record<'footnotes' | 'endnotes', ReadonlyMap<string, string>>>

  constructor(counts: Counts, styleOf: Inline['styleOf'], notes: Inline['notes']) {
    this.counts = counts
    this.styleOf = styleOf
    this.notes = notes
  }

  /** Whether a table of contents or an index is open. */
  get inContents(): boolean {
    return this.fields.some(({ isContents }) => isContents)
  }

  /** Adds the text of a paragraph to a line. */
  read(paragraph: Element, style: Style, line: Line): void {
    this.lastMark = ''
    this.wasHidden = false
    for (const child of elementsOf(paragraph)) this.element(child, style, line)
  }

  private element(element: Element, style: Style, line: Line): void {
    const { name } = element
    if (name === 'w:ins' || name === 'w:moveTo') this.marked('insertions', element, style, line)
    else if (name === 'w:del' || name === 'w:moveFrom') this.marked('deletions', element, style, line)
    else if (name === 'w:r') {
      if (this.lastMark === 'deletions' || !this.inMark) this.lastMark = ''
      this.run(element, style, line)
    } else if (name === 'mc:AlternateContent') this.chosen(element, style, line)
    else if (name === 'm:oMath' || name === 'm:oMathPara') this.add(textOfAll(element, 'm:t'), false, line)
    else if (through.has(name)) for (const child of elementsOf(element)) this.element(child, style, line)
  }

  private inMark = false

  /** Counts a tracked change; adjacent runs of a change count as one. */
  private marked(code: 'insertions' | 'deletions', element: Element, style: Style, line: Line): void {
    if (this.lastMark !== code && (code === 'deletions' || allOf(element, 'w:r').length > 0)) this.counts.add(code)
    if (code === 'insertions') {
      this.inMark = true
      for (const child of elementsOf(element)) this.element(child, style, line)
      this.inMark = false
    } else this.fieldMarks(element)
    this.lastMark = code
  }

  /** Reads the marks of fields in deleted text, because a field can begin or end there. */
  private fieldMarks(element: Element): void {
    for (const mark of allOf(element, 'w:fldChar')) this.field(valueOf(mark, 'w:fldCharType') ?? '')
  }

  /** Reads the first of several alternatives for newer and older programs. */
  private chosen(element: Element, style: Style, line: Line): void {
    const [first] = elementsOf(element)
    for (const child of first === undefined ? [] : elementsOf(first))
      if (child.name === 'w:r' || through.has(child.name)) this.element(child, style, line)
      else this.inRun(child, false, line)
  }

  private run(run: Element, style: Style, line: Line): void {
    const properties = childOf(run, 'w:rPr')
    const named = valueOf(childOf(properties, 'w:rStyle'), 'w:val')
    const own = runProperties(properties)
    const { isHidden, isBold } = over(own, named === undefined ? style : over(this.styleOf(named), style))
    const hidden = isHidden === true
    if (hidden && !this.wasHidden && textOfAll(run, 'w:t') !== '') this.counts.add('hidden')
    this.wasHidden = hidden
    for (const child of elementsOf(run))
      if (!hidden || child.name === 'w:fldChar') this.inRun(child, isBold === true, line)
  }

  private inRun(element: Element, isBold: boolean, line: Line): void {
    switch (element.name) {
      case 'w:t':
        return this.add(textIn(element), isBold, line)
      case 'w:noBreakHyphen':
        return this.add('-', isBold, line)
      case 'w:tab':
      case 'w:ptab':
      case 'w:br':
      case 'w:cr':
        return this.add(' ', isBold, line)
      case 'w:lastRenderedPageBreak':
        this.pages += 1
        return
      case 'w:fldChar':
        return this.field(valueOf(element, 'w:fldCharType') ?? '')
      case 'w:instrText':
        return this.ask(textIn(element))
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        return this.note(element, line)
      case 'mc:AlternateContent':
        return this.chosen(element, this.styleOf(null), line)
      case 'w:object':
        return this.counts.add('embedded')
      case 'w:drawing':
      case 'w:pict':
        return this.drawing(element, line)
    }
  }

  private add(text: string, isBold: boolean, line: Line): void {
    if (this.inContents) return
    line.page ??= this.pages + 1
    line.text += text
    const letters = text.trim().length
    line.letters += letters
    if (isBold) line.bold += letters
  }

  private note(reference: Element, line: Line): void {
    const kind = reference.name === 'w:footnoteReference' ? 'footnotes' : 'endnotes'
    const text = this.notes[kind].get(valueOf(reference, 'w:id') ?? '') ?? ''
    if (text !== '') line.notes.push(text)
  }

  /** A text box is read after its paragraph; anything else is a picture. */
  private drawing(element: Element, line: Line): void {
    const boxes = allOf(element, 'w:txbxContent')
    line.boxes.push(...boxes)
    if (boxes.length === 0) this.counts.add('pictures')
  }

  private field(type: string): void {
    if (type === 'begin') this.fields.push({ asks: '', isContents: false })
    else if (type === 'end') this.fields.pop()
  }

  private ask(text: string): void {
    const open = this.fields.at(-1)
    if (open === undefined) return
    open.asks += text
    if (!open.isContents && /^\s*(?:TOC|INDEX|TOA)\b/.test(open.asks)) {
      open.isContents = true
      this.counts.add('contents')
    }
  }
}
