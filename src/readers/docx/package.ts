import { error } from '#lib/problem.ts'
import { partOf, Unreadable } from '../parts.ts'
import type { Steps } from '#lib/steps.ts'
import { elementsOf, valueOf, type Element } from '../xml.ts'

/** The parts of a Word document that hold text or define its numbering. */
export interface DocxParts {
  readonly body: Element
  readonly styles: Element | undefined
  readonly numbering: Element | undefined
  readonly footnotes: Element | undefined
  readonly endnotes: Element | undefined
  readonly comments: Element | undefined
  readonly headers: readonly Element[]
  /** How many pages the document says it has; null when it does not. */
  readonly pages: number | null
}

interface Link {
  readonly type: string
  readonly path: string
}

/** Resolves the target of a link: from the root of the package, or from the folder of the part that has it. */
const resolve = (folder: string, target: string): string => {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target.slice(1) : `${folder}${target}`).split('/'))
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  return steps.join('/')
}

function* linksOf(files: ReadonlyMap<string, Uint8Array>, path: string, folder: string): Steps<readonly Link[]> {
  const root = yield* partOf(files, path)
  return root === undefined
    ? []
    : elementsOf(root).map((link) => ({
        type: (valueOf(link, 'Type') ?? '').split('/').at(-1) ?? '',
        path: resolve(folder, valueOf(link, 'Target') ?? '')
      }))
}

/** Finds the parts of a Word document by the links between them, whatever their paths are. */
export function* partsOf(files: ReadonlyMap<string, Uint8Array>): Steps<DocxParts> {
  const roots = yield* linksOf(files, '_rels/.rels', '')
  const main = roots.find(({ type }) => type === 'officeDocument')?.path ?? 'word/document.xml'
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const links = yield* linksOf(files, `${folder}_rels/${main.slice(folder.length)}.rels`, folder)
  const pathTo = (wanted: string): string | undefined => links.find(({ type }) => type === wanted)?.path
  const document = yield* partOf(files, main)
  const body = document === undefined ? undefined : elementsOf(document).find(({ name }) => name === 'w:body')
  if (body === undefined) throw new Unreadable(error('draft-damaged', '', { part: main }))
  const properties = yield* partOf(files, 'docProps/app.xml')
  const pages = properties === undefined ? undefined : elementsOf(properties).find(({ name }) => name === 'Pages')
  const [count] = pages?.children ?? []
  const headers: Element[] = []
  for (const { type, path } of links)
    if (type === 'header' || type === 'footer') {
      const part = yield* partOf(files, path)
      if (part !== undefined) headers.push(part)
    }
  return {
    body,
    styles: yield* partOf(files, pathTo('styles')),
    numbering: yield* partOf(files, pathTo('numbering')),
    footnotes: yield* partOf(files, pathTo('footnotes')),
    endnotes: yield* partOf(files, pathTo('endnotes')),
    comments: yield* partOf(files, pathTo('comments')),
    headers,
    pages: typeof count === 'string' && /^\d+$/.test(count) ? Number(count) : null
  }
}
