import { readPage, type PaintedPage } from './marked.ts'
import { isDictionary, isList, textOf, type Dictionary, type Pdf, type Value } from './open-pdf.ts'

/** A node of the structure as the file has it. */
export interface TreeNode {
  readonly reference: string
  readonly type: string
  readonly dictionary: Dictionary
  readonly parent: string
  readonly kids: readonly TreeKid[]
}

export type TreeKid =
  | TreeNode
  | { readonly page: string; readonly mark: number }
  | { readonly page: string; readonly annotation: string }

/** The node under the root of the tree. */
export function readTree(pdf: Pdf): TreeNode {
  const root = pdf.catalog['/StructTreeRoot']
  const [first] = kidsOf(pdf, pdf.dictionary(root)['/K'], String(root), '')
  if (first === undefined || !('type' in first)) throw new Error('The file has no structure')
  return first
}

function readNode(pdf: Pdf, reference: string, parent: string): TreeNode {
  const dictionary = pdf.dictionary(reference)
  return {
    reference,
    type: String(dictionary['/S']).slice(1),
    dictionary,
    parent,
    kids: kidsOf(pdf, dictionary['/K'], reference, String(dictionary['/Pg']))
  }
}

function kidsOf(pdf: Pdf, kids: Value | undefined, owner: string, page: string): readonly TreeKid[] {
  if (kids === undefined || kids === null) return []
  return (isList(kids) ? kids : [kids]).map((kid): TreeKid => {
    if (typeof kid === 'number') return { page, mark: kid }
    if (typeof kid === 'string') return readNode(pdf, kid, owner)
    if (!isDictionary(kid)) throw new Error('An unknown kind of child')
    if (kid['/Type'] === '/OBJR') return { page: String(kid['/Pg']), annotation: String(kid['/Obj']) }
    return { page: String(kid['/Pg']), mark: Number(kid['/MCID']) }
  })
}

export const isTreeNode = (kid: TreeKid): kid is TreeNode => 'type' in kid

/** The node and all below it, in reading order. */
export function everyNode(node: TreeNode): readonly TreeNode[] {
  return [node, ...node.kids.filter(isTreeNode).flatMap(everyNode)]
}

/**
 * The text of the file in reading order, as a reader of the tags presents it, text alternatives after their pictures;
 * one line per block.
 */
export function textInOrder(pdf: Pdf): string {
  const pages = new Map(pdf.pages.map((page) => [page, readPage(pdf, page)]))
  return textUnder(pdf, readTree(pdf), pages)
}

const inline = new Set(['Link', 'Reference', 'Span'])

export function textUnder(pdf: Pdf, node: TreeNode, pages: ReadonlyMap<string, PaintedPage>): string {
  const inside = node.kids.map((kid) => {
    if (isTreeNode(kid)) return textUnder(pdf, kid, pages)
    return 'mark' in kid ? (pages.get(kid.page)?.marks.find(({ number }) => number === kid.mark)?.text ?? '') : ''
  })
  const alternative = textOf(node.dictionary['/Alt'])
  const text = inside.join('') + (alternative === null ? '' : `\n${alternative}`)
  return inline.has(node.type) ? text : `${text}\n`
}
