import type { Evidence, EvidenceByCheck } from '#assessment/evidence.ts'
import { joinEvidence } from '#assessment/move-evidence.ts'
import type { AssessmentWith } from '#assessment/types.ts'
import { blankAssessment, type Start } from '#assessment/blank.ts'
import type { Value } from '#expression/types.ts'
import { isSame } from '#lib/same.ts'
import { remarkName } from '#questionnaire/remark-name.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import type { CheckComparison, RoundComparison } from './comparison.ts'
import { withRoundPart } from './judge-separately.ts'
import { bindUnbound } from './sign-off.ts'
import type { Carrying, Decision, Review, Round, Settling } from './types.ts'
import { latestReviews, mergeReviews } from './merge-reviews.ts'
import { joinVoices, voicesIn, voicesOf } from './voices.ts'

/**
 * The coordinator's assessment of a new round, with the facts about the draft and everything else open. `start` gives
 * its id and moment.
 */
export function startSettling(round: Round, questionnaire: Questionnaire, start: Start): Carrying<Settling> {
  const settling: Settling = { kind: 'settling', round, reviews: [], decisions: {}, signOff: [] }
  return withRoundPart(
    {
      ...blankAssessment({ ...start, questionnaire, depth: round.depth, language: round.language }),
      answers: round.passport
    },
    settling
  )
}

/** Adds reviews to a coordinator's assessment, each once and in the order of `mergeReviews`. Decides nothing. */
export const addReviews = (
  assessment: AssessmentWith<unknown>,
  settling: Settling,
  reviews: readonly Review[]
): Carrying<Settling> =>
  withRoundPart(assessment, {
    ...bindUnbound(assessment, settling),
    reviews: mergeReviews(settling.round, settling.reviews, reviews)
  })

/** The decision on one check: the answer that will count, and its evidence. */
export interface SettledCheck extends Decision {
  readonly answer: Value
  readonly remark: string
}

/**
 * Stores decisions, by check; a later one on the same check replaces an earlier one. The first takes over the places in
 * the draft that the reviewers took as evidence.
 */
export function decide(
  assessment: AssessmentWith<unknown>,
  settling: Settling,
  rulings: Readonly<Record<string, SettledCheck>>,
  questionnaire: Questionnaire
): Carrying<Settling> {
  const answers: Record<string, Value> = { ...assessment.answers }
  const decisions: Record<string, Decision> = { ...settling.decisions }
  for (const [check, { answer, remark, reason, dissent, voices }] of Object.entries(rulings)) {
    const remarkName = remarkNameOf(questionnaire, check)
    answers[check] = answer
    // A space is kept, as the user may still be typing.
    if (remark === '') delete answers[remarkName]
    else answers[remarkName] = remark
    const heard = voicesOf({ ...(voices && { voices }) }, remark)
    decisions[check] = { reason, dissent, ...(heard && { voices: heard }) }
  }
  const fresh = Object.keys(rulings).filter((check) => !(check in settling.decisions))
  const evidence = { ...assessment.evidence }
  for (const check of fresh) evidence[check] = joinEvidence(evidence[check] ?? [], piecesOn(settling, check))
  return withRoundPart(withPieces({ ...assessment, answers }, evidence), {
    ...bindUnbound(assessment, settling),
    decisions
  })
}

/** The places in the draft that the reviewers took as evidence for a check, each once. */
const piecesOn = ({ round, reviews }: Settling, check: string): readonly Evidence[] =>
  latestReviews(round, reviews).reduce<readonly Evidence[]>(
    (pieces, { assessment }) => joinEvidence(pieces, assessment.evidence?.[check] ?? []),
    []
  )

/** The assessment with this evidence. Leaves out the field when no check has any. */
function withPieces(
  { evidence: _, ...assessment }: AssessmentWith<unknown>,
  evidence: EvidenceByCheck
): AssessmentWith<unknown> {
  const filled = Object.entries(evidence).filter(([, pieces]) => pieces.length > 0)
  return filled.length === 0 ? assessment : { ...assessment, evidence: Object.fromEntries(filled) }
}

/** Undoes a decision: the check is open again, without the evidence of the reviewers. */
export function undecide(
  assessment: AssessmentWith<unknown>,
  settling: Settling,
  check: string,
  questionnaire: Questionnaire
): Carrying<Settling> {
  const { [check]: _, ...decisions } = settling.decisions
  const { [check]: _answer, [remarkNameOf(questionnaire, check)]: _remark, ...answers } = assessment.answers
  const theirs = piecesOn(settling, check)
  const own = (assessment.evidence?.[check] ?? []).filter((piece) => !theirs.some((each) => isSame(each, piece)))
  return withRoundPart(withPieces({ ...assessment, answers }, { ...assessment.evidence, [check]: own }), {
    ...bindUnbound(assessment, settling),
    decisions
  })
}

/** The evidence of all reviewers side by side: as one text, and with the author of each remark. */
export function evidenceOf({ cells }: Pick<CheckComparison, 'cells'>): Pick<SettledCheck, 'remark' | 'voices'> {
  const voices = voicesIn(cells)
  return { remark: joinVoices(voices), ...(voices.length > 0 && { voices }) }
}

/** The ids of the checks without a decision, in the order of the questionnaire. */
export function undecided(comparison: RoundComparison, settling: Settling): readonly string[] {
  return comparison.checks.map(({ check }) => check).filter((check) => !(check in settling.decisions))
}

const remarkNameOf = (questionnaire: Questionnaire, check: string): string =>
  questionnaire.checks.get(check)?.remarkName ?? remarkName(check)
