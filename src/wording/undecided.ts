import type { Score } from '#outcome/types.ts'
import { isUndecided as cannotBeNamed } from '#outcome/undecided.ts'
import { findingsOf, type Wording } from './assessment.ts'
import { bandLabel } from './level.ts'
import { namesOf, shortOf } from './names.ts'
import type { Speech } from './speech.ts'

/** Whether too little is known to name a band; see `outcome/undecided.ts`. False without a score. */
export const isUndecided = (
  { questionnaire: { policy } }: Pick<Wording, 'questionnaire'>,
  score: Score | null
): boolean => cannotBeNamed(score, policy)

/** The band of a score in words, or that it cannot be named yet. */
export const verdictLabel = (
  context: Speech,
  { score, band }: { readonly score: Score | null; readonly band: number | null }
): string => (isUndecided(context, score) ? context.say('undecided') : bandLabel(context, band))

/**
 * The open checks (unanswered or unknown), by their short names as a list: of one theme, or of all that count in the
 * total. After `most` of them, the number of the others.
 */
export function missingNames(context: Wording, theme?: string, most = 4): string {
  const counted = new Set(context.questionnaire.themes.filter(({ inOverall }) => inOverall).map(({ id }) => id))
  const open = findingsOf(context, theme).filter(
    ({ outcome, theme: of }) =>
      (outcome === 'unknown' || outcome === 'unanswered') && (theme !== undefined || counted.has(of))
  )
  return namesOf(
    context,
    open.map(({ check }) => shortOf(context, check)),
    most
  )
}
