import { planOf, type ImportPlan } from '#editing/import-plan.ts'
import type { Problem } from '#lib/problem.ts'
import type { Fault } from '#storage/store.ts'
import type { Importer, ImportPreview } from './import.ts'

/** Files that were opened together, with what importing each would do. Nothing has been written. */
export interface PlannedImport {
  readonly files: readonly { readonly name: string; readonly plan: ImportPlan; readonly preview: ImportPreview }[]
  readonly refused: readonly { readonly name: string; readonly problems: readonly Problem[] }[]
}

/** Reads every file and returns what importing it would do. */
export async function planImport(importer: Importer, files: readonly File[]): Promise<PlannedImport> {
  const [planned, refused]: [PlannedImport['files'][number][], PlannedImport['refused'][number][]] = [[], []]
  for (const file of files) {
    const read = await importer.read(file)
    if (read.ok) planned.push({ name: file.name, plan: planOf(read.preview.existing), preview: read.preview })
    else refused.push({ name: file.name, problems: read.problems })
  }
  return { files: planned, refused }
}

export interface ImportedFiles {
  /** How many assessments were added to this device. */
  readonly added: number
  /** Why importing stopped before the end; null when it did not. */
  readonly fault: Fault | null
}

/**
 * Imports all readable files in order, and overwrites nothing. Reads each file again just before storing it, to detect
 * later changes and duplicate files.
 */
export async function importFiles(importer: Importer, files: readonly File[]): Promise<ImportedFiles> {
  let added = 0
  for (const file of files) {
    const read = await importer.read(file)
    if (!read.ok) continue
    const plan = planOf(read.preview.existing)
    if (plan === 'same') continue
    const stored = await importer.commit(read.preview, plan === 'new' ? 'replace' : 'both')
    if (!stored.ok) return { added, fault: stored.fault }
    added += 1
  }
  return { added, fault: null }
}
