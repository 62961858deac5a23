import { outline } from '#draft/outline.ts'
import type { Draft } from '#draft/types.ts'
import { error } from '#lib/problem.ts'
import { partOf, Unreadable } from '../parts.ts'
import { plain } from '../plain.ts'
import type { Steps } from '#lib/steps.ts'
import { allOf, childOf, elementsOf, valueOf, type Element } from '../xml.ts'
import { Body } from './body.ts'
import { textOf } from './inline.ts'
import { stylesOf } from './styles.ts'

/** Reads a text document of LibreOffice and others from its unzipped files. */
export function* readOdt(files: ReadonlyMap<string, Uint8Array>): Steps<Draft> {
  const manifest = yield* partOf(files, 'META-INF/manifest.xml')
  if (manifest !== undefined && allOf(manifest, 'manifest:encryption-data').length > 0)
    throw new Unreadable(error('draft-locked', ''))
  const content = yield* partOf(files, 'content.xml')
  const text = childOf(childOf(content, 'office:body'), 'office:text')
  if (text === undefined) throw new Unreadable(error('draft-damaged', '', { part: 'content.xml' }))
  const styles = yield* partOf(files, 'styles.xml')
  const body = new Body(stylesOf([styles, content]))
  const pieces = yield* body.read(text)
  const headers = headersOf(styles)
  if (headers > 0) body.counts.add('headers', headers)
  const meta = yield* partOf(files, 'meta.xml')
  const [statistic] = meta === undefined ? [] : allOf(meta, 'meta:document-statistic')
  const isPaged = Number(valueOf(statistic, 'meta:page-count')) === body.page
  const title = plain(pieces.find(({ kind, level }) => kind === 'heading' && level === 0)?.text ?? '')
  return {
    kind: 'odt',
    blocks: outline(isPaged ? pieces : pieces.map((piece) => ({ ...piece, page: null }))),
    unread: body.counts.list(),
    title: title === '' ? null : title
  }
}

/** How many headers and footers have a text. */
function headersOf(styles: Element | undefined): number {
  const masters = childOf(styles, 'office:master-styles')
  return (masters === undefined ? [] : elementsOf(masters))
    .flatMap(elementsOf)
    .filter(({ name }) => /^style:(?:header|footer)/.test(name))
    .filter((part) => plain(textOf(part)) !== '').length
}
