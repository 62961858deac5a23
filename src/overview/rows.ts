import { columnsOf, countsColumn } from './columns.ts'
import type { Fold, Batch } from './fold.ts'
import { sum } from './join-tallies.ts'
import type { DraftRows } from './types.ts'
import { lastOf, type VersionsOfDraft } from './versions.ts'

/** The rows of all versions, those of one draft together; null when they were not kept. */
export function rowsOf(batch: Batch, drafts: readonly VersionsOfDraft[] | null, { options }: Fold): DraftRows | null {
  if (drafts === null || !options.withRows) return null
  const columns = columnsOf(batch.newest, options)
  const counts = columns.indexOf(countsColumn)
  const rows = drafts.flatMap((draft) =>
    draft.versions.flatMap((each) =>
      each.row === null ? [] : [each.row.map((cell, at) => (at === counts ? Number(each === lastOf(draft)) : cell))]
    )
  )
  const isWhole = rows.length === sum(drafts.map(({ versions }) => versions.length))
  return isWhole ? { columns, rows } : null
}
