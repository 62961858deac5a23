import { outcomeOf } from '#advice/outcome-of.ts'
import type { Answers } from '#assessment/types.ts'
import type { Outcome } from '#outcome/types.ts'
import type { Depth, Questionnaire } from '#questionnaire/types.ts'
import { distributionOf } from './floor.ts'
import { checkItems } from './items.ts'
import { medianLevel } from './tally.ts'
import type { CheckItem, Workshop } from './types.ts'

/**
 * The level that stands for a check: the decided one, otherwise the median of the last ballot that may be shown and in
 * which people voted for themselves. Null when there is none, and for a skipped check.
 */
export function standingLevel(item: CheckItem, questionnaire: Pick<Questionnaire, 'checks'>): number | null {
  if (item.isSkipped) return null
  if (item.decision !== null) return item.decision.level
  const levels = questionnaire.checks.get(item.id)?.levels.length ?? 0
  const own = item.ballots.filter((ballot) => ballot.as === undefined)
  const shown = own.flatMap((ballot) => distributionOf(item, ballot, levels) ?? []).at(-1)
  return shown === undefined ? null : medianLevel(shown)
}

/** The depth at which every check of the script counts: the quick scan if that has them all. */
export const depthOf = (workshop: Workshop, { checks }: Pick<Questionnaire, 'checks'>): Depth =>
  checkItems(workshop).every(({ id }) => checks.get(id)?.quick ?? false) ? 'quick' : 'full'

/**
 * The outcome if the levels that stand were decided; `changes` sets other levels by check, to see their effect. Checks
 * without a level stay open.
 */
export function standingOutcome(
  workshop: Workshop,
  questionnaire: Questionnaire,
  changes: Readonly<Record<string, number>> = {}
): Outcome {
  const standing: Answers = Object.fromEntries(
    checkItems(workshop).flatMap((item) => {
      const level = standingLevel(item, questionnaire)
      return level === null ? [] : [[item.id, level]]
    })
  )
  return outcomeOf(questionnaire, {
    id: workshop.id,
    depth: depthOf(workshop, questionnaire),
    answers: { ...standing, ...changes }
  })
}
