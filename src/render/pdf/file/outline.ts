import type { Heading, Report } from '#report/model.ts'
import { everyBlock } from '../../captions.ts'
import { oneLine } from '../../text.ts'
import type { Objects, Reference, Resolve } from './objects.ts'
import { text } from './syntax.ts'

interface Entry {
  readonly place: { readonly object: number }
  readonly heading: Heading
  readonly parts: Entry[]
}

/** Adds bookmarks: the sections, and in each the headings below it, collapsed. Null for a report without headings. */
export function addOutline(
  objects: Objects,
  report: Report,
  destination: (id: string, resolve: Resolve) => string
): Reference | null {
  const sections: Entry[] = []
  for (const block of everyBlock(report)) {
    if (block.kind !== 'heading' || block.level === 3) continue
    const siblings = block.level === 1 ? sections : (sections.at(-1)?.parts ?? sections)
    siblings.push({ place: objects.reserve(), heading: block, parts: [] })
  }
  const [first] = sections
  const last = sections.at(-1)
  if (first === undefined || last === undefined) return null
  const root = objects.reserve()
  const write = (entries: readonly Entry[], parent: Reference): void =>
    entries.forEach(({ place, heading, parts }, at) => {
      const [previous, next, firstPart, lastPart] = [entries[at - 1], entries[at + 1], parts[0], parts.at(-1)]
      objects.fill(place, (resolve) => {
        const link = (name: string, entry: Entry | undefined): string =>
          entry === undefined ? '' : `/${name} ${resolve(entry.place)}`
        const count = parts.length === 0 ? '' : `/Count -${String(parts.length)}`
        return `<</Title ${text(oneLine(heading.text))}/Parent ${resolve(parent)}${link('Prev', previous)}${link('Next', next)}${link('First', firstPart)}${link('Last', lastPart)}${count}/Dest${destination(heading.id, resolve)}>>`
      })
      write(parts, place)
    })
  write(sections, root)
  return objects.fill(
    root,
    (resolve) =>
      `<</Type/Outlines/First ${resolve(first.place)}/Last ${resolve(last.place)}/Count ${String(sections.length)}>>`
  )
}
