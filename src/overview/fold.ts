import type { Questionnaires } from '#questionnaire/collection.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import type { RowOptions } from './columns.ts'
import type { Counted } from './counted.ts'
import type { Layout } from './layout.ts'
import { count, emptyTally, type Tally } from './tally.ts'
import type { Kept } from './versions.ts'

export interface OverviewOptions extends RowOptions {
  readonly questionnaires: Pick<Questionnaires, 'newest'>
  /** Whether assessments with unanswered checks count too. */
  readonly withUnfinished: boolean
  /** Whether every file counts as a draft of its own: no versions are looked for. */
  readonly isEachApart: boolean
  /** Whether rows are kept, up to `keptRows`. */
  readonly withRows: boolean
}

/** What was added of one questionnaire. */
export interface Batch {
  /** Whose columns the rows have. */
  readonly newest: Questionnaire
  unfinished: number
  review: number
  /** Every file that counts; null once they were too many. */
  kept: Kept[] | null
  /** By version of the questionnaire: empty while files are kept. */
  readonly tallies: Map<Layout, Tally>
}

/** Everything added so far. Above `keptFiles` per questionnaire it does not grow any more. */
export interface Fold {
  readonly options: OverviewOptions
  readonly batches: Map<string, Batch>
  unreadable: number
}

/**
 * Above this many, files are not kept individually, so that memory stays the same: each file then counts as a draft.
 */
export const keptFiles = 20_000

/** More rows than this are not kept for a workbook; a CSV file takes any number. */
export const keptRows = 5_000

/** The part of a questionnaire before anything was added. */
export const newBatch = (newest: Questionnaire): Batch => ({
  newest,
  unfinished: 0,
  review: 0,
  kept: [],
  tallies: new Map()
})

/** Adds what counts, within the limits: above them, first the rows are dropped, then everything but the counts. */
export function keep(batch: Batch, counted: Counted, rest: (withRow: boolean) => Omit<Kept, 'counted'>): void {
  const { kept, tallies } = batch
  if (kept === null) {
    countIn(tallies, counted)
    return
  }
  kept.push({ counted, ...rest(kept.length < keptRows) })
  if (kept.length === keptRows + 1) batch.kept = kept.map((each) => ({ ...each, row: null }))
  if (kept.length <= keptFiles) return
  for (const each of kept) countIn(tallies, each.counted)
  batch.kept = null
}

/** Counts a draft in the tally of its version of the questionnaire. */
export function countIn(tallies: Map<Layout, Tally>, counted: Counted): void {
  const { layout } = counted
  let tally = tallies.get(layout)
  if (tally === undefined) tallies.set(layout, (tally = emptyTally(layout)))
  count(tally, counted)
}
