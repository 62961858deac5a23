import type { Ink } from '#report/model.ts'
import { text } from '../file/syntax.ts'
import type { Faces } from '../font/faces.ts'
import { newNode, type Annotation, type Box, type Link, type Node } from './node.ts'
import { Pen } from './pen.ts'

/**
 * One page to paint on. Nothing is painted untagged: the pen is available only for content of a node in the structure
 * (`mark`), or for what is no part of the text (`artifact`). Marks are numbered here and added to the structure as they
 * are painted.
 */
export class Page {
  readonly number: number
  readonly annotations: Annotation[] = []
  /** The node of each mark, by its number. */
  readonly marks: Node[] = []
  readonly #operators: string[] = []
  readonly #pen: Pen
  readonly #rules = new Map<
    string,
    { readonly ink: Ink; readonly width: number; readonly segments: (readonly [number, number, number, number])[] }
  >()
  #open: Node | 'artifact' | null = null
  /** The kind of artifact that marks currently become. */
  #repeating: 'Layout' | 'Header' | 'Footer' | null = null

  constructor(number: number, height: number, faces: Faces) {
    this.number = number
    this.#pen = new Pen((operators) => this.#operators.push(operators), height, faces)
  }

  /** Paints content of a node. Consecutive content of the same node becomes one mark. */
  mark(node: Node, paint: (pen: Pen) => void): void {
    if (this.#repeating !== null) return this.artifact(this.#repeating, paint)
    if (this.#open !== node) {
      this.#close()
      const mark = this.marks.push(node) - 1
      node.kids.push({ page: this.number, mark })
      // Twice, as some readers look in the page and others in the structure.
      const actual = node.actual === undefined ? '' : `/ActualText ${text(node.actual)}`
      this.#operators.push(`/${node.tag}<</MCID ${String(mark)}${actual}>>BDC`)
      this.#open = node
    }
    paint(this.#pen)
  }

  /** Paints what screen readers skip: rules, frames, what repeats on every page. */
  artifact(kind: 'Layout' | 'Header' | 'Footer', paint: (pen: Pen) => void): void {
    if (this.#open !== 'artifact' || kind !== 'Layout') {
      this.#close()
      this.#operators.push(
        kind === 'Layout' ? '/Artifact<</Type/Layout>>BDC' : `/Artifact<</Type/Pagination/Subtype/${kind}>>BDC`
      )
    }
    this.#open = 'artifact'
    paint(this.#pen)
    if (kind !== 'Layout') this.#close()
  }

  /** Adds a horizontal rule; all rules are painted together at the end. */
  drawRule(left: number, right: number, y: number, ink: Ink, width: number): void {
    const kind = `${ink} ${String(width)}`
    const rules = this.#rules.get(kind) ?? { ink, width, segments: [] }
    this.#rules.set(kind, rules)
    rules.segments.push([left, y, right, y])
  }

  /** Paints again what is part of the text elsewhere: all of it is an artifact here. */
  repeat(paint: () => void, kind: 'Layout' | 'Header' | 'Footer' = 'Layout'): void {
    this.#repeating = kind
    paint()
    this.#repeating = null
  }

  /** Paints part of a link inside `parent`, and makes the box around it a link to its target. */
  link(parent: Node, link: Link, box: Box, paint: (pen: Pen) => void): void {
    if (this.#repeating !== null) return this.artifact(this.#repeating, paint)
    link.node ??= newNode('Link', parent)
    this.mark(link.node, paint)
    const annotation = { page: this.number, link, box }
    link.node.kids.push(annotation)
    this.annotations.push(annotation)
  }

  /** The finished content stream. */
  content(): string {
    for (const { ink, width, segments } of this.#rules.values())
      this.artifact('Layout', (pen) => pen.lines(segments, ink, width))
    this.#rules.clear()
    this.#close()
    return this.#operators.join('\n')
  }

  #close(): void {
    this.#pen.endText()
    if (this.#open !== null) this.#operators.push('EMC')
    this.#open = null
  }
}
