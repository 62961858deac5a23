import type { Counts } from '../counts.ts'
import { plain } from '../plain.ts'
import { allOf, childOf, elementsOf, valueOf, type Element } from '../xml.ts'
import type { Style, Styles } from './styles.ts'

/** The result of reading one paragraph. */
export interface Line {
  text: string
  bold: number
  letters: number
  readonly notes: string[]
  readonly boxes: Element[]
}

/** Elements in a paragraph whose contents are not part of its text. */
const without: ReadonlySet<string> = new Set(
  'office:annotation-end,text:ruby-text,text:script,text:bookmark,text:note-citation,office:event-listeners,svg:title,svg:desc'.split(
    ','
  )
)

/** The text inside an element, with its paragraphs separated. */
export const textOf = (element: Element): string =>
  element.children
    .map((child) =>
      typeof child === 'string'
        ? child
        : child.name === 'text:s' || child.name === 'text:tab' || child.name === 'text:line-break'
          ? ' '
          : without.has(child.name)
            ? ''
            : child.name === 'text:p' || child.name === 'text:h'
              ? ` ${textOf(child)} `
              : textOf(child)
    )
    .join('')

/** Reads the contents of paragraphs. */
export class Inline {
  /** How many automatic page breaks the word processor last made. */
  pages = 0
  private readonly counts: Counts
  private readonly styles: Styles

  constructor(counts: Counts, styles: Styles) {
    this.counts = counts
    this.styles = styles
  }

  read(paragraph: Element, style: Style): Line {
    const line: Line = { text: '', bold: 0, letters: 0, notes: [], boxes: [] }
    this.inside(paragraph, style, line)
    return line
  }

  private inside(element: Element, style: Style, line: Line): void {
    for (const child of element.children)
      if (typeof child === 'string') add(child, style.isBold, line)
      else this.element(child, style, line)
  }

  private element(element: Element, style: Style, line: Line): void {
    switch (element.name) {
      case 'text:s':
      case 'text:tab':
      case 'text:line-break':
        return add(' ', style.isBold, line)
      case 'text:soft-page-break':
        this.pages += 1
        return
      case 'text:span':
        return this.span(element, style, line)
      case 'text:note': {
        const body = childOf(element, 'text:note-body')
        const text = body === undefined ? '' : plain(textOf(body))
        if (text !== '') line.notes.push(text)
        return
      }
      case 'office:annotation':
        return this.counts.add('comments')
      case 'text:hidden-text':
        return this.counts.add('hidden')
      case 'text:hidden-paragraph':
        return
      case 'draw:frame':
      case 'draw:custom-shape':
      case 'draw:g':
        return this.frame(element, line)
      default:
        if (!without.has(element.name)) this.inside(element, style, line)
    }
  }

  private span(element: Element, style: Style, line: Line): void {
    const name = valueOf(element, 'text:style-name')
    const own = this.styles.style(name)
    if (own.isHidden) return this.counts.add('hidden')
    this.inside(element, { ...own, isBold: own.isBold || style.isBold }, line)
  }

  /** A text box is read after its paragraph; anything else is a picture. */
  frame(element: Element, line: Pick<Line, 'boxes'>): void {
    const boxes = allOf(element, 'draw:text-box')
    const outer = boxes.filter(
      (box) => !boxes.some((other) => other !== box && allOf(other, 'draw:text-box').includes(box))
    )
    line.boxes.push(...outer)
    const holdsText = element.name === 'draw:custom-shape' && elementsOf(element).some(({ name }) => name === 'text:p')
    if (holdsText) line.boxes.push(element)
    else if (outer.length === 0) this.counts.add('pictures')
  }
}

function add(text: string, isBold: boolean, line: Line): void {
  line.text += text
  const letters = text.trim().length
  line.letters += letters
  if (isBold) line.bold += letters
}
