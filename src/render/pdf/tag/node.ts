import type { Language } from '#report/model.ts'
import type { Target } from '../../href.ts'

/** The standard structure types that a report uses. */
export type Tag =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'BlockQuote'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Caption'
  | 'Figure'
  | 'Link'
  | 'Span'
  | 'TOC'
  | 'TOCI'
  | 'Reference'

/** Painted content: a part of a page's content stream, by its number on that page. */
export interface Mark {
  readonly page: number
  readonly mark: number
}

/** Points from the top left of the page. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** One link of the text. It may span lines and pages, and is one element in the structure. */
export interface Link {
  readonly target: NonNullable<Target>
  /** The text that a screen reader says for it. */
  readonly description: string
  /** Its node in the structure, once it is painted. */
  node: Node | null
}

/** The clickable part of a page. */
export interface Annotation {
  readonly page: number
  readonly link: Link
  readonly box: Box
}

export type Kid = Node | Mark | Annotation

/** A piece of the structure: what something is, apart from its look. Children are in reading order. */
export interface Node {
  readonly tag: Tag
  readonly kids: Kid[]
  /** Alternative text of a figure. */
  readonly alt?: string
  /** The actual text of a span, where that differs from what it shows. */
  readonly actual?: string
  /** Where it differs from the language of the report. */
  readonly language?: Language
  /** Attributes in PDF syntax: `/O/Table/Scope/Column`. */
  attributes?: string
}

/** Whether a child is a node of the structure. */
export const isNode = (kid: Kid): kid is Node => 'tag' in kid
/** Whether a child is painted content. */
export const isMark = (kid: Kid): kid is Mark => 'mark' in kid

/** Creates a node and adds it to its parent, if any. */
export function newNode(
  tag: Tag,
  parent: Node | null,
  more: Pick<Node, 'alt' | 'actual' | 'language' | 'attributes'> = {}
): Node {
  const node: Node = { tag, kids: [], ...more }
  parent?.kids.push(node)
  return node
}
