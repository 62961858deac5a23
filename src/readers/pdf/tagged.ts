import type { Piece } from '#draft/outline.ts'
import { betweenCells, plain } from '../plain.ts'

/** A node of the structure of a page: a role with children, or content by its id. */
export interface TagNode {
  readonly role?: string
  readonly children?: readonly TagNode[]
  readonly type?: string
  readonly id?: string
}

/** Deeper than any document. */
const deepest = 100

/** The least share of the letters of a page that must be in its structure for the reader to use it. */
export const leastTagged = 0.9

/** The share (0–1) of the letters of a page that its structure holds. */
export function taggedShare(root: TagNode, texts: ReadonlyMap<string, string>, all: number): number {
  const ids = idsIn(root, 0)
  return all === 0 ? 0 : ids.reduce((sum, id) => sum + letters(texts.get(id) ?? ''), 0) / all
}

/** The number of letters and digits in a text. */
export const letters = (text: string): number => text.replace(/[^\p{L}\d]/gu, '').length

const idsIn = ({ children = [], type, id }: TagNode, depth: number): readonly string[] =>
  type === 'content' && id !== undefined
    ? [id]
    : depth > deepest
      ? []
      : children.flatMap((child) => idsIn(child, depth + 1))

/** The pieces of a page by its structure: what its author marked as headings, items, rows and paragraphs. */
export function taggedPieces(root: TagNode, texts: ReadonlyMap<string, string>, page: number): readonly Piece[] {
  const textOf = (node: TagNode): string =>
    plain(
      idsIn(node, 0)
        .map((id) => texts.get(id) ?? '')
        .join(' ')
    )
  const walk = (node: TagNode, depth: number): readonly Piece[] => {
    const { role = '', children = [] } = node
    if (depth > deepest || role === 'Artifact' || role === 'Figure') return []
    const heading = /^H([1-6])?$/.exec(role)
    if (heading !== null || role === 'Title')
      return [{ kind: 'heading', text: textOf(node), level: Number(heading?.[1] ?? 1), page }]
    if (role === 'TR') {
      const cells = children.filter(({ role: cell }) => cell === 'TD' || cell === 'TH').map(textOf)
      return [{ kind: 'row', text: cells.filter((cell) => cell !== '').join(betweenCells), page }]
    }
    if (role === 'TOC' || role === 'TOCI') return []
    if (role === 'LBody' || (role === 'LI' && !children.some((child) => child.role === 'LBody')))
      return [
        {
          kind: 'item',
          text: itemText(textOf({ children: children.filter(({ role: inner }) => inner !== 'L') })),
          page
        },
        ...children.filter(({ role: inner }) => inner === 'L').flatMap((child) => walk(child, depth + 1))
      ]
    if (role === 'Lbl') return []
    const isLeaf = children.every(({ type, role: inner }) => type === 'content' || inlineRoles.has(inner ?? ''))
    if (isLeaf) return [{ kind: 'paragraph', text: textOf(node), page }]
    return children.flatMap((child) => (child.type === 'content' ? [] : walk(child, depth + 1)))
  }
  return walk(root, 0).filter(({ text }) => text !== '')
}

/** An item without the bullet that some programs leave in its text. */
const itemText = (text: string): string =>
  text.replace(/^(?:[•◦▪●○■–*\uf0b7\uf0a7-]|\(?(?:\d{1,2}|[a-z])[.)])\s+(?=\S)/u, '')

const inlineRoles: ReadonlySet<string> = new Set([
  'Span',
  'Link',
  'Em',
  'Strong',
  'Quote',
  'Code',
  'Reference',
  'Annot'
])
