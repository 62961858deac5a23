import type { Problem } from '#lib/problem.ts'
import type { Fault } from '#storage/store.ts'
import type { Importer, ImportPreview } from './import.ts'

/** What became of a file, or would: `beside` is put under an id of its own, as what is here under its id differs. */
export type Fate = 'new' | 'beside' | 'here'

/** Files that were opened together, sorted by what taking them in would do. Nothing has been written. */
export interface Batch {
  readonly files: readonly { readonly name: string; readonly fate: Fate; readonly preview: ImportPreview }[]
  readonly refused: readonly { readonly name: string; readonly problems: readonly Problem[] }[]
}

export async function sortBatch(importer: Importer, files: readonly File[]): Promise<Batch> {
  const [sorted, refused]: [Batch['files'][number][], Batch['refused'][number][]] = [[], []]
  for (const file of files) {
    const read = await importer.read(file)
    if (read.ok) sorted.push({ name: file.name, fate: fateOf(read.preview), preview: read.preview })
    else refused.push({ name: file.name, problems: read.problems })
  }
  return { files: sorted, refused }
}

export function fateOf({ existing }: ImportPreview): Fate {
  if (existing === null) return 'new'
  return existing.different.length === 0 && existing.sameRest ? 'here' : 'beside'
}

export interface TakenIn {
  /** How many are on this device that were not. */
  readonly added: number
  /** Why it stopped before the end; null when it did not. */
  readonly fault: Fault | null
}

/**
 * Takes in all that can be taken in, one after the other; nothing that is here is overwritten. Each file is read again just before,
 * so that what has changed meanwhile, or a file that is there twice, is seen.
 */
export async function takeIn(importer: Importer, files: readonly File[]): Promise<TakenIn> {
  let added = 0
  for (const file of files) {
    const read = await importer.read(file)
    if (!read.ok || fateOf(read.preview) === 'here') continue
    const stored = await importer.commit(read.preview, fateOf(read.preview) === 'new' ? 'replace' : 'both')
    if (!stored.ok) return { added, fault: stored.fault }
    added += 1
  }
  return { added, fault: null }
}
