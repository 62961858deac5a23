import { languageTags } from '#lib/language.ts'
import type { Objects, Reference } from '../file/objects.ts'
import { text } from '../file/syntax.ts'
import { isMark, isNode, type Annotation, type Kid, type Node } from './node.ts'
import type { Page } from './page.ts'

/** The structure as objects: what pages and annotations need to refer to it. */
export interface Structure {
  readonly root: Reference
  /** The key of a page or an annotation in the parent tree. */
  readonly parentKey: (owner: Page | Annotation) => number
}

/** Writes the tree under `document`, and the tree that leads from marks and annotations back to it. */
export function addStructure(
  objects: Objects,
  document: Node,
  pages: readonly Page[],
  annotations: ReadonlyMap<Annotation, Reference>
): Structure {
  const root = objects.reserve()
  const places = new Map<Node, { readonly object: number }>()
  const place = (node: Node): { readonly object: number } => {
    const known = places.get(node) ?? objects.reserve()
    places.set(node, known)
    return known
  }
  const write = (node: Node, parent: Reference): void => {
    const kids = node.kids.filter((kid) => !isNode(kid) || !isEmpty(kid))
    const home = kids.find(isMark)?.page
    objects.fill(place(node), (resolve) => {
      const kid = (one: Kid): string => {
        if (isNode(one)) return resolve(place(one))
        if (isMark(one))
          return one.page === home
            ? String(one.mark)
            : `<</Type/MCR/Pg ${resolve({ page: one.page })}/MCID ${String(one.mark)}>>`
        const annotation = annotations.get(one)
        if (annotation === undefined) throw new Error('A link has no annotation')
        return `<</Type/OBJR/Pg ${resolve({ page: one.page })}/Obj ${resolve(annotation)}>>`
      }
      const entries = [
        `/P ${resolve(parent)}`,
        home === undefined ? '' : `/Pg ${resolve({ page: home })}`,
        kids.length === 0
          ? ''
          : `/K${kids.length === 1 ? spaceBefore(kids.map(kid).join('')) : `[${kids.map(kid).join(' ')}]`}`,
        node.alt === undefined ? '' : `/Alt ${text(node.alt)}`,
        node.actual === undefined ? '' : `/ActualText ${text(node.actual)}`,
        node.language === undefined ? '' : `/Lang ${text(languageTags[node.language])}`,
        node.attributes === undefined ? '' : `/A<<${node.attributes}>>`
      ]
      return `<</S/${node.tag}${entries.join('')}>>`
    })
    for (const kid of kids) if (isNode(kid)) write(kid, place(node))
  }
  write(document, root)

  const linked = [...annotations.keys()]
  const keys = new Map<Page | Annotation, number>([...pages, ...linked].map((owner, at) => [owner, at]))
  const parents = objects.add((resolve) => {
    const byPage = pages.map((page, at) => `${String(at)}[${page.marks.map((node) => resolve(place(node))).join(' ')}]`)
    const byAnnotation = linked.map((annotation, at) => {
      if (annotation.link.node === null) throw new Error('A link was not painted')
      return `${String(pages.length + at)} ${resolve(place(annotation.link.node))}`
    })
    return `<</Nums[${[...byPage, ...byAnnotation].join(' ')}]>>`
  })
  objects.fill(
    root,
    (resolve) =>
      `<</Type/StructTreeRoot/K ${resolve(place(document))}/ParentTree ${resolve(parents)}/ParentTreeNextKey ${String(keys.size)}>>`
  )
  return { root, parentKey: (owner) => keys.get(owner) ?? 0 }
}

/** A number needs a space after a name, a dictionary does not. */
const spaceBefore = (value: string): string => (value.startsWith('<') ? value : ` ${value}`)

/** Whether nothing of a node was painted. Cells count even without text: they keep the columns. */
function isEmpty({ tag, kids }: Node): boolean {
  return tag !== 'TD' && tag !== 'TH' && kids.every((kid) => isNode(kid) && isEmpty(kid))
}
