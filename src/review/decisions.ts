import { checkAnswers, placeAnswers, withoutDays } from '#assessment/check-answers.ts'
import type { Answers, Assessment } from '#assessment/types.ts'
import { isBlank } from '#lib/blank.ts'
import { checkFormat } from '#lib/format.ts'
import { joinPath, parseJson } from '#lib/json.ts'
import { mendDaysIn } from '#lib/mend-days.ts'
import { error, prefixPaths, warning, type Problem, type Result } from '#lib/problem.ts'
import { checkShape, preview } from '#lib/schema.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { checkSignOff } from './check-seats.ts'
import { checkSettlingTexts } from './check-texts.ts'
import { compareReviews } from './compare.ts'
import { type CheckComparison, type RoundComparison } from './comparison.ts'
import { withRoundPart } from './judge-separately.ts'
import { decisionsSchema } from './decisions-schema.ts'
import { decide, evidenceOf, type SettledCheck } from './settle.ts'
import { acceptUnanimous } from './accept-unanimous.ts'
import { bindSignOff, bindUnbound } from './sign-off.ts'
import type { Carrying, Decisions, Settling } from './types.ts'
import { latestReviews } from './merge-reviews.ts'

const decisionsFormat = { format: 'cohesietoets/decisions', version: 1, otherwise: 'not-decisions' } as const

/**
 * Reads the text of a decisions file and checks it against the round, its reviews and the questionnaire. Pass
 * `comparison` if the reviews were compared already.
 */
export function readDecisions(
  text: string,
  settling: Settling,
  questionnaire: Questionnaire,
  comparison: RoundComparison = comparisonOf(settling, questionnaire)
): Result<Decisions> {
  const json = parseJson(text)
  if (!json.ok) return json
  const otherDocument = checkFormat(json.value, decisionsFormat)
  if (otherDocument !== null) return { ok: false, problems: [otherDocument] }
  const mended = mendDaysIn(json.value, 'signOff', 'date')
  const shape = checkShape(decisionsSchema, mended.json)
  if (!shape.ok) return shape
  const said = shape.value as unknown as Decisions
  const others = checkOthers(said.answers ?? {}, questionnaire)
  const decisions = {
    ...said,
    ...(said.answers && { answers: withoutDays(said.answers, placeAnswers(questionnaire, said.answers).emptied) })
  }
  const problems = [
    ...(decisions.round === settling.round.id ? [] : [error('not-in-this-round', 'round')]),
    ...Object.entries(decisions.decisions).flatMap(([check, decision]) =>
      prefixPaths(`decisions.${check}`, checkDecision(check, decision, settling, questionnaire))
    ),
    ...others.filter(({ severity }) => severity === 'error'),
    ...checkSignOff(decisions.signOff ?? [], settling.round)
  ]
  if (problems.length > 0) return { ok: false, problems }
  const warnings = [
    ...mended.warnings,
    ...others.filter(({ severity }) => severity === 'warning'),
    ...checkSettlingTexts(decisions.decisions, decisions.signOff ?? []),
    ...doubts(decisions, settling, comparison)
  ]
  return { ok: true, value: decisions, warnings }
}

/**
 * Warnings for decisions that are usable but odd: overruling everybody without a reason, and dissenting from one's own
 * answer.
 */
function doubts({ decisions }: Decisions, settling: Settling, { checks }: RoundComparison): readonly Problem[] {
  return checks.flatMap((compared): readonly Problem[] => {
    const { check, unanimous } = compared
    const decision = decisions[check]
    if (decision === undefined) return []
    const isUnreasoned = unanimous !== null && decision.answer !== unanimous && isBlank(decision.reason)
    return prefixPaths(joinPath('decisions', check), [
      ...(isUnreasoned ? [warning('overruled-without-reason', 'reason')] : []),
      ...(decision.dissent ?? []).flatMap(({ seat }, index) =>
        saidBy(seat, compared, settling).every((said) => said === decision.answer)
          ? [warning('dissent-agrees', `dissent[${index}]`, { seat })]
          : []
      )
    ])
  })
}

/** The answers that the reviewers of a seat gave. */
const saidBy = (
  seat: string,
  { cells }: CheckComparison,
  { round, reviews }: Settling
): readonly (number | string)[] => {
  const seated = new Set(
    latestReviews(round, reviews).flatMap(({ reviewer }) => (reviewer.seat === seat ? [reviewer.id] : []))
  )
  return cells.flatMap(({ reviewer, level, outcome }) => (seated.has(reviewer) ? [level ?? outcome] : []))
}

function checkDecision(
  check: string,
  { answer, remark, dissent }: Decisions['decisions'][string],
  settling: Settling,
  questionnaire: Questionnaire
): readonly Problem[] {
  const known = questionnaire.checks.get(check)
  if (known === undefined) return [error('unknown-id', '', { id: check })]
  const wrong = checkAnswers(questionnaire, { [check]: answer }).map((problem) => ({ ...problem, path: 'answer' }))
  const withoutReason =
    answer === 'not-applicable' && remark !== undefined && isBlank(remark) ? [error('reason-missing', 'remark')] : []
  return [
    ...wrong,
    ...withoutReason,
    ...(dissent ?? []).flatMap(({ seat }, index) => prefixPaths(`dissent[${index}]`, checkHandedIn(seat, settling)))
  ]
}

/** Checks are decided under `decisions`, each with its reason; other answers may not contain them. */
function checkOthers(answers: Answers, questionnaire: Questionnaire): readonly Problem[] {
  const { checks, questions } = questionnaire
  const remarks = new Map(
    [...questions.values()].flatMap(({ name, remarkName }) => (remarkName === null ? [] : [[remarkName, name]]))
  )
  const misplaced = Object.keys(answers).flatMap((name): readonly Problem[] => {
    const question = remarks.get(name) ?? name
    return checks.has(question)
      ? [error('not-allowed', joinPath('answers', name))]
      : questions.has(question)
        ? []
        : [error('unknown-id', joinPath('answers', name), { id: preview(name) })]
  })
  return [...misplaced, ...checkAnswers(questionnaire, answers).filter(({ code }) => !isUnknown(code))]
}

/** Names that the questionnaire does not know are refused above, each at its place. */
const isUnknown = (code: Problem['code']): boolean => code === 'unknown-answer' || code === 'more-of-these'

/** Only a seat that handed in can dissent. */
const checkHandedIn = (seat: string, { reviews }: Settling): readonly Problem[] =>
  reviews.some(({ reviewer }) => reviewer.seat === seat)
    ? []
    : [error('unknown-seat', 'seat', { found: preview(seat) })]

/**
 * Applies a decisions file that was read to the coordinator's assessment, and returns the settled assessment. Checks
 * without a decision stay open. Pass `comparison` if the reviews were compared already.
 */
export function applyDecisions(
  assessment: Assessment,
  settling: Settling,
  decisions: Decisions,
  questionnaire: Questionnaire,
  comparison: RoundComparison = comparisonOf(settling, questionnaire)
): Carrying<Settling> {
  const counted = latestReviews(settling.round, settling.reviews)
  const rulings = Object.entries(decisions.decisions).map(
    ([check, { answer, remark, reason, dissent = [] }]): readonly [string, SettledCheck] => {
      const compared = comparison.checks.find((candidate) => candidate.check === check)
      return [
        check,
        {
          answer,
          reason,
          ...(remark === undefined ? evidenceOf(compared ?? { cells: [] }) : { remark: isBlank(remark) ? '' : remark }),
          dissent: dissent.flatMap(({ seat, why }) =>
            counted
              .filter(({ reviewer }) => reviewer.seat === seat)
              .map(({ reviewer }) => ({ reviewer: reviewer.id, why }))
          )
        }
      ]
    }
  )
  const before = bindUnbound(assessment, settling)
  const ruled = decide(
    { ...assessment, answers: { ...assessment.answers, ...decisions.answers } },
    before,
    Object.fromEntries(rulings),
    questionnaire
  )
  const settled = decisions.acceptUnanimous ? acceptUnanimous(ruled, ruled.review, comparison, questionnaire) : ruled
  return decisions.signOff === undefined
    ? settled
    : withRoundPart(settled, bindSignOff(settled, settled.review, decisions.signOff))
}

const comparisonOf = ({ round, reviews }: Settling, questionnaire: Questionnaire): RoundComparison =>
  compareReviews(questionnaire, round, reviews)
