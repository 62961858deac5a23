import { outcomeOfRead } from '#advice/outcome-of.ts'
import type { ReadAssessment } from '#assessment/read.ts'
import type { Outcome } from '#outcome/types.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import type { Cell } from './columns.ts'
import { factsOf } from './facts.ts'
import { keep, newPart, type Fold, type OverviewOptions, type Part } from './fold.ts'
import { rowOf } from './row.ts'
import { identityOf } from './same-draft.ts'

/** An overview of nothing yet. */
export const begin = (options: OverviewOptions): Fold => ({ options, parts: new Map(), unreadable: 0 })

/** What became of an assessment that was added: whether it counts so far, or why not. */
export type Added = 'counted' | 'unfinished' | 'review'

/** Adds an assessment. `outcome` is that of this assessment, for who has it already. */
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
  const facts = factsOf(read, outcome)
  keep(part, facts, (withRow) => {
    const identity = identityOf(read)
    const isWanted = withRow && options.withRows
    return { identity, row: isWanted ? rowOf({ read, outcome, facts, identity }, part.newest, options) : null }
  })
  return 'counted'
}

/** Counts a file that could not be read, or that is something else than an assessment. */
export function addUnreadable(fold: Fold): void {
  fold.unreadable += 1
}

/** Counts what one reviewer handed in, in a round. */
export function addReview(fold: Fold, read: ReadAssessment): void {
  partFor(fold, read).review += 1
}

/** The row of one assessment, for who writes rows as they come; `columnsOf` has their names. */
export const rowFor = (fold: Fold, read: ReadAssessment, outcome: Outcome): readonly Cell[] =>
  rowOf(
    { read, outcome, facts: factsOf(read, outcome), identity: identityOf(read) },
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
