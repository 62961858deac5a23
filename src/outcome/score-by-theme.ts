import { isNotApplicable } from '#assessment/not-applicable.ts'
import type { VisibleAnswers } from '#assessment/visible.ts'
import { oncePer } from '#lib/once-per.ts'
import { placeIn, placesOf } from '#questionnaire/places.ts'
import type { Check, Questionnaire } from '#questionnaire/types.ts'
import type { Finding } from './types.ts'
import { scoreFinding, type ScoredFinding } from './score-finding.ts'
import { isBlank } from '#lib/blank.ts'

/**
 * The findings of the checks of each theme. Equal findings of two assessments are the same object.
 *
 * | answer                                                   | outcome          |
 * | -------------------------------------------------------- | ---------------- |
 * | hidden by a condition or outside the depth               | `hidden`         |
 * | a level                                                  | `answered`       |
 * | `unknown`                                                | `unknown`        |
 * | `not-applicable`, allowed and with a reason              | `not-applicable` |
 * | `not-applicable` without a reason, or where not allowed  | `unanswered`     |
 * | nothing                                                  | `unanswered`     |
 */
export const scoreByTheme = (
  questionnaire: Questionnaire,
  visible: VisibleAnswers
): readonly (readonly ScoredFinding[])[] =>
  possibleFindings(questionnaire).map((checks) => checks.map((possible) => findingFor(possible, visible)))

function findingFor(possible: Possible, { values, hidden }: VisibleAnswers): ScoredFinding {
  const { check, place, remarkPlace } = possible
  const answer = values[place]
  if (answer === undefined) return hidden.has(check.name) ? possible.hidden : possible.unanswered
  if (typeof answer === 'number')
    return (isBlank(values[remarkPlace]) ? possible.bare : possible.evidenced)[answer] ?? possible.unanswered
  if (answer === 'unknown') return possible.unknown
  return answer === 'not-applicable' && isNotApplicable(check, values[remarkPlace])
    ? possible.notApplicable
    : possible.unanswered
}

/** All possible findings of one check. */
interface Possible extends Readonly<Record<'hidden' | 'unknown' | 'unanswered' | 'notApplicable', ScoredFinding>> {
  readonly check: Check
  readonly place: number
  readonly remarkPlace: number
  /** Answered, without and with evidence, by level. */
  readonly bare: readonly ScoredFinding[]
  readonly evidenced: readonly ScoredFinding[]
}

const possibleFindings = oncePer((questionnaire: Questionnaire) =>
  questionnaire.themes.map((theme) => theme.checks.map((check) => possibleFor(check, questionnaire)))
)

function possibleFor(check: Check, questionnaire: Questionnaire): Possible {
  const { answers, remarkOffset } = placesOf(questionnaire)
  const place = placeIn(answers)(check.name)
  const { name, theme, weight, gate } = check
  const make = (outcome: Finding['outcome'], level: number | null = null, evidence = false): ScoredFinding =>
    scoreFinding({ check: name, theme, outcome, level, weight, gate, evidence }, questionnaire.policy)
  return {
    check,
    place,
    remarkPlace: place + remarkOffset,
    hidden: make('hidden'),
    unknown: make('unknown'),
    unanswered: make('unanswered'),
    notApplicable: make('not-applicable'),
    bare: check.levels.map((_, level) => make('answered', level)),
    evidenced: check.levels.map((_, level) => make('answered', level, true))
  }
}
