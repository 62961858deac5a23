import { outline } from '#draft/outline.ts'
import type { Draft } from '#draft/types.ts'
import { plain } from '../plain.ts'
import type { Steps } from '#lib/steps.ts'
import { allOf, elementsOf, textOfAll, valueOf, type Element } from '../xml.ts'
import { Body } from './body.ts'
import { partsOf } from './package.ts'

/** The text of every run below an element. */
const textBelow = (element: Element): string => textOfAll(element, 'w:t')

/** The notes of a part by their id, each on one line. */
const notesOf = (root: Element | undefined): ReadonlyMap<string, string> =>
  new Map(
    (root === undefined ? [] : elementsOf(root))
      .filter((note) => !/separator/i.test(valueOf(note, 'w:type') ?? ''))
      .map((note) => [valueOf(note, 'w:id') ?? '', plain(allOf(note, 'w:p').map(textBelow).join(' '))])
  )

/** Reads a Word document from its unzipped files. */
export function* readDocx(files: ReadonlyMap<string, Uint8Array>): Steps<Draft> {
  const parts = yield* partsOf(files)
  const body = new Body(parts, { footnotes: notesOf(parts.footnotes), endnotes: notesOf(parts.endnotes) })
  const read = yield* body.read()
  const comments = parts.comments === undefined ? 0 : allOf(parts.comments, 'w:comment').length
  if (comments > 0) body.counts.add('comments', comments)
  const headers = parts.headers.filter((header) => plain(textBelow(header)) !== '').length
  if (headers > 0) body.counts.add('headers', headers)
  // Word marks where pages ended when it last laid them out, which is often not where they end now.
  const isPaged = parts.pages === body.page
  const pieces = isPaged ? read : read.map((piece) => ({ ...piece, page: null }))
  return { kind: 'docx', blocks: outline(pieces), unread: body.counts.list(), title: body.title }
}
