import { outcomeOfRead } from '#advice/outcome-of.ts'
import type { ReadAssessment } from '#assessment/read.ts'
import type { Outcome } from '#outcome/types.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import type { Cell } from './columns.ts'
import { countedOf } from './facts.ts'
import { keep, newPart, type Fold, type OverviewOptions, type Part } from './fold.ts'
import { rowOf } from './row.ts'
import { identityOf } from './same-draft.ts'

/** Starts an overview, without any assessment. */
export const begin = (options: OverviewOptions): Fold => ({ options, parts: new Map(), unreadable: 0 })

/** Whether an added assessment counts so far, or why it does not. */
export type Added = 'counted' | 'unfinished' | 'review'

/** Adds an assessment. Pass `outcome` if its outcome is already known. */
export function add(fold: Fold, read: ReadAssessment, outcome: Outcome = outcomeOfRead(read)): Added {
  const { options } = fold
  const part = partFor(fold, read)
  if (read.assessment.review?.['kind'] === 'judging') {
    part.review += 1
    return 'review'
  }
  if (!options.withUnfinished && (outcome.completeness ?? 0) < 1) {
    part.unfinished += 1
    return 'unfinished'
  }
  const counted = countedOf(read, outcome)
  keep(part, counted, (withRow) => {
    const identity = identityOf(read)
    const isWanted = withRow && options.withRows
    return { identity, row: isWanted ? rowOf({ read, outcome, facts: counted, identity }, part.newest, options) : null }
  })
  return 'counted'
}

/** Counts a file that could not be read, or that is something else than an assessment. */
export function addUnreadable(fold: Fold): void {
  fold.unreadable += 1
}

/** Counts a review of one reviewer in a round, which is left out of the overview. */
export function addReview(fold: Fold, read: ReadAssessment): void {
  partFor(fold, read).review += 1
}

/** The row of one assessment, for callers that write rows one by one; `columnsOf` has the column names. */
export const rowFor = (fold: Fold, read: ReadAssessment, outcome: Outcome): readonly Cell[] =>
  rowOf(
    { read, outcome, facts: countedOf(read, outcome), identity: identityOf(read) },
    newestOf(fold, read.questionnaire),
    fold.options
  )

/** The newest version of a questionnaire. */
export const newestOf = ({ options }: Fold, questionnaire: Questionnaire): Questionnaire =>
  options.questionnaires.newest.find(({ id }) => id === questionnaire.id) ?? questionnaire

function partFor(fold: Fold, { questionnaire }: ReadAssessment): Part {
  let part = fold.parts.get(questionnaire.id)
  if (part === undefined) fold.parts.set(questionnaire.id, (part = newPart(newestOf(fold, questionnaire))))
  return part
}
