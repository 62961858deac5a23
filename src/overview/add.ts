import { outcomeOfRead } from '#advice/outcome-of.ts'
import type { ReadAssessment } from '#assessment/read.ts'
import type { Outcome } from '#outcome/types.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import type { Cell } from './columns.ts'
import { countedOf } from './counted.ts'
import { keep, newBatch, type Fold, type OverviewOptions, type Batch } from './fold.ts'
import { rowOf } from './row.ts'
import { identityOf } from './same-draft.ts'

/** Starts an overview, without any assessment. */
export const begin = (options: OverviewOptions): Fold => ({ options, batches: new Map(), unreadable: 0 })

/** Whether an added assessment counts so far, or why it does not. */
export type Added = 'counted' | 'unfinished' | 'review'

/** Adds an assessment. Pass `outcome` if its outcome is already known. */
export function add(fold: Fold, read: ReadAssessment, outcome: Outcome = outcomeOfRead(read)): Added {
  const { options } = fold
  const batch = batchFor(fold, read)
  if (read.assessment.review?.['kind'] === 'judging') {
    batch.review += 1
    return 'review'
  }
  if (!options.withUnfinished && (outcome.completeness ?? 0) < 1) {
    batch.unfinished += 1
    return 'unfinished'
  }
  const counted = countedOf(read, outcome)
  keep(batch, counted, (withRow) => {
    const identity = identityOf(read)
    const isWanted = withRow && options.withRows
    return { identity, row: isWanted ? rowOf({ read, outcome, counted, identity }, batch.newest, options) : null }
  })
  return 'counted'
}

/** Counts a file that could not be read, or that is something else than an assessment. */
export function addUnreadable(fold: Fold): void {
  fold.unreadable += 1
}

/** Counts a review of one reviewer in a round, which is left out of the overview. */
export function addReview(fold: Fold, read: ReadAssessment): void {
  batchFor(fold, read).review += 1
}

/** The row of one assessment, for callers that write rows one by one; `columnsOf` has the column names. */
export const rowFor = (fold: Fold, read: ReadAssessment, outcome: Outcome): readonly Cell[] =>
  rowOf(
    { read, outcome, counted: countedOf(read, outcome), identity: identityOf(read) },
    newestOf(fold.options.questionnaires, read.questionnaire),
    fold.options
  )

/** The newest version of a questionnaire. */
export const newestOf = ({ newest }: OverviewOptions['questionnaires'], questionnaire: Questionnaire): Questionnaire =>
  newest.find(({ id }) => id === questionnaire.id) ?? questionnaire

function batchFor(fold: Fold, { questionnaire }: ReadAssessment): Batch {
  let batch = fold.batches.get(questionnaire.id)
  if (batch === undefined)
    fold.batches.set(questionnaire.id, (batch = newBatch(newestOf(fold.options.questionnaires, questionnaire))))
  return batch
}
