import { visibleText } from '#lib/blank.ts'
import { saysNothing } from '#assessment/says-nothing.ts'
import { visibleAnswers, type VisibleAnswers } from '#assessment/visible.ts'
import type { Value } from '#expression/types.ts'
import { medianOf } from '#lib/median.ts'
import { scoreAnswers, type ScoredAnswers } from '#outcome/score-answers.ts'
import type { Finding, Overall, ThemeOutcome } from '#outcome/types.ts'
import type { Question, Questionnaire } from '#questionnaire/types.ts'
import { agreementOn, type Agreement } from './agreement.ts'
import { isPassport } from './passport.ts'
import type { Confidence, Review, Reviewer, Round } from './types.ts'
import { latestReviews } from './merge-reviews.ts'

/** The finding of one reviewer on one check. */
export interface Cell extends Pick<Finding, 'outcome' | 'level' | 'evidence'> {
  /** Id of the reviewer. */
  readonly reviewer: string
  readonly confidence: Confidence | null
  /** Trimmed; empty when there is none. */
  readonly remark: string
}

/**
 * One check with the findings of all reviewers. Unknown, not applicable and unanswered have no level and count in no
 * number here.
 */
export interface CheckComparison extends Pick<Finding, 'check' | 'theme' | 'weight' | 'gate'> {
  /** In the order of the reviewers. */
  readonly cells: readonly Cell[]
  /** How many reviewers gave each level, by level. */
  readonly counts: readonly number[]
  /** The middle level, halfway between two when there are two; null without levels. */
  readonly median: number | null
  /** Highest minus lowest level; null without levels. */
  readonly spread: number | null
  /**
   * The answer that everybody gave: the same level, or *not applicable*. Null when they differ, or when nobody knows.
   */
  readonly unanimous: number | 'not-applicable' | null
}

/** The profile that follows from the answers of one reviewer. */
export interface ReviewerProfile {
  readonly reviewer: string
  readonly themes: readonly ThemeOutcome[]
  readonly overall: Overall
}

/** A question outside the checks with different answers. */
export interface OtherDifference {
  readonly question: string
  /** In the order of the reviewers; null where a reviewer gave no answer. */
  readonly answers: readonly { readonly reviewer: string; readonly answer: Value | null }[]
}

/** The comparison of all reviews of a round. Ids and numbers, no texts. */
export interface RoundComparison {
  readonly format: 'cohesietoets/round-comparison'
  readonly version: 1
  readonly round: string
  readonly questionnaire: Round['questionnaire']
  /** In the order of the seats of the round. */
  readonly reviewers: readonly Reviewer[]
  /** Every check that at least one reviewer was asked, in the order of the questionnaire. */
  readonly checks: readonly CheckComparison[]
  readonly themes: readonly (Agreement & { readonly id: string })[]
  /** Over the themes that count in the overall score. */
  readonly overall: Agreement
  readonly profiles: readonly ReviewerProfile[]
  /** Checks that nobody could give a level. */
  readonly blindSpots: readonly string[]
  readonly others: readonly OtherDifference[]
}

interface ScoredReview {
  readonly review: Review
  readonly visible: VisibleAnswers
  readonly scoredAnswers: ScoredAnswers
  readonly findings: ReadonlyMap<string, Finding>
}

/** Compares the counting reviews. The same reviews in any order give the same comparison. */
export function compareReviews(
  questionnaire: Questionnaire,
  round: Round,
  reviews: readonly Review[]
): RoundComparison {
  const scored = latestReviews(round, reviews).map((review) => scoreReview(questionnaire, review))
  const checks = [...questionnaire.checks.keys()].flatMap((name) => compareCheck(name, scored, questionnaire))
  const agreementIn = (themes: readonly string[]): Agreement =>
    agreementOn(checks.filter(({ theme }) => themes.includes(theme)).map(levelsOf))
  return {
    format: 'cohesietoets/round-comparison',
    version: 1,
    round: round.id,
    questionnaire: round.questionnaire,
    reviewers: scored.map(({ review }) => review.reviewer),
    checks,
    themes: questionnaire.themes.map(({ id }) => ({ id, ...agreementIn([id]) })),
    overall: agreementIn(questionnaire.themes.filter(({ inOverall }) => inOverall).map(({ id }) => id)),
    profiles: scored.map(({ review, scoredAnswers }) => ({
      reviewer: review.reviewer.id,
      themes: scoredAnswers.themes,
      overall: scoredAnswers.overall
    })),
    blindSpots:
      scored.length === 0
        ? []
        : checks.filter((check) => levelsOf(check).length === 0 && check.unanimous === null).map(({ check }) => check),
    others: otherDifferences(questionnaire, scored)
  }
}

/** The levels that reviewers gave, in the order of the reviewers. */
export const levelsOf = ({ cells }: Pick<CheckComparison, 'cells'>): readonly number[] =>
  cells.flatMap(({ level }) => (level === null ? [] : [level]))

function scoreReview(questionnaire: Questionnaire, review: Review): ScoredReview {
  const { depth, answers } = review.assessment
  const visible = visibleAnswers(questionnaire, depth, answers)
  const scoredAnswers = scoreAnswers(questionnaire, depth, visible)
  return {
    review,
    visible,
    scoredAnswers,
    findings: new Map(scoredAnswers.findings.map((finding) => [finding.check, finding]))
  }
}

function compareCheck(
  name: string,
  scored: readonly ScoredReview[],
  questionnaire: Questionnaire
): readonly CheckComparison[] {
  const check = questionnaire.checks.get(name)
  const cells = scored.flatMap(({ review, visible, findings }): readonly Cell[] => {
    const finding = findings.get(name)
    if (finding === undefined) return []
    const remark = check === undefined ? undefined : visible.answers[check.remarkName]
    return [
      {
        reviewer: review.reviewer.id,
        outcome: finding.outcome,
        level: finding.level,
        evidence: finding.evidence,
        confidence: review.confidence[name] ?? null,
        remark: visibleText(remark)
      }
    ]
  })
  if (check === undefined || cells.every(({ outcome }) => outcome === 'hidden')) return []
  const levels = [...levelsOf({ cells })].sort((a, b) => a - b)
  return [
    {
      check: name,
      theme: check.theme,
      weight: check.weight,
      gate: check.gate,
      cells,
      counts: check.levels.map((_, level) => levels.filter((given) => given === level).length),
      median: medianOf(levels),
      spread: spreadOf(levels),
      unanimous: unanimousOf(cells)
    }
  ]
}

function spreadOf(sorted: readonly number[]): number | null {
  const [lowest, highest] = [sorted[0], sorted.at(-1)]
  return lowest === undefined || highest === undefined ? null : highest - lowest
}

/** A single reviewer is unanimous too. */
function unanimousOf(cells: readonly Cell[]): CheckComparison['unanimous'] {
  const [first] = cells
  if (first === undefined || cells.some(({ outcome, level }) => outcome !== first.outcome || level !== first.level))
    return null
  return answerIn(first)
}

/** The answer that people can agree on: a level or *not applicable*. Null when unknown or unanswered. */
const answerIn = ({ level, outcome }: Pick<Finding, 'level' | 'outcome'>): CheckComparison['unanimous'] =>
  level ?? (outcome === 'not-applicable' ? 'not-applicable' : null)

/** Whether all reviewers gave the answer that was decided. `decided` is the finding in the settled assessment. */
export const isAgreed = (
  { unanimous }: Pick<CheckComparison, 'unanimous'>,
  decided: Pick<Finding, 'level' | 'outcome'> | undefined
): boolean => unanimous !== null && decided !== undefined && answerIn(decided) === unanimous

/** Whether all reviewers gave the same answer and another one was decided. */
export const isOverruled = (
  comparison: Pick<CheckComparison, 'unanimous'>,
  decided: Pick<Finding, 'level' | 'outcome'> | undefined
): boolean => comparison.unanimous !== null && !isAgreed(comparison, decided)

/** Questions outside the checks and the facts about the draft: who is involved, which groups, the futures. */
function otherDifferences(questionnaire: Questionnaire, scored: readonly ScoredReview[]): readonly OtherDifference[] {
  return [...questionnaire.questions.values()].flatMap((question): readonly OtherDifference[] => {
    if (!isComparable(question) || isPassport(questionnaire, question.name)) return []
    const answers = scored.map(({ review, visible }) => ({
      reviewer: review.reviewer.id,
      answer: visible.answers[question.name] ?? null
    }))
    const given = answers.flatMap(({ answer }) => (saysNothing(answer ?? undefined) ? [] : [JSON.stringify(answer)]))
    return new Set(given).size < 2 ? [] : [{ question: question.name, answers }]
  })
}

/** Checks are compared separately; free text always differs. */
function isComparable({ kind }: Question): boolean {
  switch (kind) {
    case 'choice':
    case 'choices':
    case 'number':
    case 'date':
      return true
    case 'check':
    case 'text':
    case 'comment':
      return false
  }
}
