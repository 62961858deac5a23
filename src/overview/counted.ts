import { adviceText } from '#advice/catalogue.ts'
import { dayModified } from '#assessment/days.ts'
import { passportNames } from '#assessment/passport.ts'
import type { ReadAssessment } from '#assessment/read.ts'
import type { Action } from '#assessment/types.ts'
import { dayIn } from '#lib/day.ts'
import { isUndecided } from '#outcome/undecided.ts'
import type { Outcome, Overall, ThemeOutcome } from '#outcome/types.ts'
import type { Policy } from '#questionnaire/types.ts'
import { layoutOf, type Layout, type PlacedChoice } from './layout.ts'

/**
 * What happened with an advice: only given, on the list of actions, refused there, or taken on and no longer called
 * for.
 */
export const fates = ['given', 'adopted', 'refused', 'resolved'] as const
export type Fate = (typeof fates)[number]

/**
 * What an overview counts of one assessment, as indices in its layout: compact, so that thousands can be kept. Scores
 * are whole hundredths of a point, so that sums do not depend on the order.
 */
export interface Counted {
  readonly layout: Layout
  readonly isQuick: boolean
  /** The day of the draft, otherwise that of the last change. */
  readonly day: string
  /** By check: its level; otherwise `layout.levels` and up, in the order of `withoutLevel`. */
  readonly checks: readonly number[]
  /** The indices of the checks that set the band of their theme. */
  readonly limiting: readonly number[]
  /** By theme, then the total: the band; then, in order, undecided and without a score. */
  readonly bands: readonly number[]
  /** The low ends in hundredths of a point; -1 without a score. */
  readonly lows: readonly number[]
  /** By choice of the layout: the option; then, in order, unanswered and not asked. */
  readonly choices: readonly number[]
  /** The option; -1 for no answer, and -2 for several. */
  readonly kind: number
  readonly lead: number
  readonly advice: readonly (readonly [id: string, fate: Fate])[]
}

/** The ways in which a check has no level. */
export const withoutLevel = ['unknown', 'unanswered', 'not-applicable', 'hidden'] as const

const several = -2

/** Reduces an assessment and its outcome to what an overview counts. */
export function countedOf({ questionnaire, assessment, visible }: ReadAssessment, outcome: Outcome): Counted {
  const layout = layoutOf(questionnaire)
  const { themes, overall, findings } = outcome
  const bandOf = bandIn(questionnaire.policy)
  const answerOf = ({ question, place, indexOf }: PlacedChoice): number => {
    if (visible.hidden.has(question.name)) return question.options.length + 1
    return indexOf.get(visible.values[place] as string | number) ?? question.options.length
  }
  const limiting = new Set(themes.flatMap(limitingIn))
  const checks: number[] = []
  const limits: number[] = []
  for (const [place, finding] of findings.entries()) {
    checks.push(
      finding.outcome === 'answered' ? (finding.level ?? 0) : layout.levels + withoutLevel.indexOf(finding.outcome)
    )
    if (limiting.has(finding.check)) limits.push(place)
  }
  return {
    layout,
    isQuick: assessment.depth === 'quick',
    day: dayOf(visible.answers[passportNames.date]) || dayModified(assessment),
    checks,
    limiting: limits,
    bands: [...themes.map(bandOf), bandOf(overall)],
    lows: [...themes, overall].map(({ score }) => (score === null ? -1 : Math.round(score.low * 100))),
    choices: layout.choices.map(answerOf),
    kind: onlyOption(layout.kind, visible.values),
    lead: onlyOption(layout.lead, visible.values),
    advice: fatesOf(layout, outcome, assessment.actions)
  }
}

const bandIn =
  (policy: Policy) =>
  ({ band, score }: Pick<Overall, 'band' | 'score'>): number => {
    if (band === null) return policy.bands.length + 1
    return isUndecided(score, policy) ? policy.bands.length : band
  }

/** The checks whose cap sets the band of a theme: it would be higher without caps, and no other cap is lower. */
function limitingIn({ band, uncappedBand, caps }: ThemeOutcome): readonly string[] {
  if (band === null || uncappedBand === null || band >= uncappedBand) return []
  return caps.flatMap((cap) => (cap.check !== undefined && cap.band === band ? [cap.check] : []))
}

const dayOf = (answer: unknown): string => (typeof answer === 'string' ? dayIn(answer) : '')

/** The index of the only option that was chosen, or the code for several or none. */
function onlyOption(choice: PlacedChoice | null, values: ReadAssessment['visible']['values']): number {
  if (choice === null) return -1
  const value = values[choice.place]
  const chosen = (Array.isArray(value) ? value : [value]) as readonly (string | number)[]
  return chosen.length > 1 ? several : (choice.indexOf.get(chosen[0] ?? '') ?? -1)
}

function fatesOf(
  { questionnaire }: Layout,
  { advice }: Outcome,
  actions: readonly Action[]
): readonly (readonly [string, Fate])[] {
  if (actions.length === 0) return advice.map(({ id }) => [id, 'given'])
  const taken = new Map<string, boolean>()
  for (const { advice: id, status } of actions) taken.set(id, (taken.get(id) ?? false) || status !== 'not-adopted')
  const given = advice.map(({ id }): readonly [string, Fate] => {
    const isAdopted = taken.get(id)
    taken.delete(id)
    return [id, isAdopted === undefined ? 'given' : isAdopted ? 'adopted' : 'refused']
  })
  const resolved = [...taken]
    .filter(([id, isAdopted]) => isAdopted && adviceText(questionnaire, id) !== null)
    .map(([id]): readonly [string, Fate] => [id, 'resolved'])
  return [...given, ...resolved]
}
