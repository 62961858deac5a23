import { evaluate, isEmpty } from '#expression/evaluate.ts'
import type { Answers } from '#assessment/types.ts'
import { needsEvidence } from '#outcome/cap.ts'
import type { Judgement } from '#outcome/judge.ts'
import type { Advice, ReferralOutcome } from '#outcome/types.ts'
import type { AdviceText, Questionnaire } from '#questionnaire/types.ts'
import { adviceId } from './catalogue.ts'
import { rank } from './rank.ts'
import { standings } from './standing.ts'

/** All advice that follows from a judgement, in the order of `rank`. */
export function advise(questionnaire: Questionnaire, answers: Answers, judgement: Judgement): readonly Advice[] {
  const { advices, policy, futures } = questionnaire
  const standing = standings(judgement, policy)
  const made: Advice[] = []
  const add = (id: string, text: Pick<AdviceText, 'effort' | 'step'>, checks: readonly string[], isCap = false): void => {
    let gain = 0
    let cap = isCap
    for (const check of checks) {
      const own = standing.get(check)
      gain += own?.gain ?? 0
      cap ||= own?.causesCap ?? false
    }
    made.push({ id, checks, gain, effort: text.effort, step: text.step, cap })
  }

  for (const { check, outcome, level } of judgement.findings) {
    const stage = outcome === 'unknown' ? 'unknown' : level
    const texts = advices.checks.get(check)
    const text = stage === 'unknown' ? texts?.unknown : stage === null ? null : texts?.levels[stage]
    if (stage !== null && text) add(adviceId.check(check, stage), text, [check])
  }
  for (const rule of advices.rules) if (evaluate(rule.when, judgement.lookup)) add(rule.id, rule, rule.checks)
  judgement.themes.forEach(({ id, caps }, index) => {
    if (advices.evidence === null || caps.at(-1)?.rule !== 'evidence') return
    const lacking = judgement.findingsByTheme[index]?.filter((finding) => needsEvidence(finding, policy) && !finding.evidence) ?? []
    add(adviceId.evidence(id), advices.evidence, lacking.map((finding) => finding.check), true)
  })
  for (const id of judgement.futures?.negative ?? []) {
    const text = advices.futures.get(id)
    const measure = futures?.futures.find((future) => future.id === id)?.measureQuestion ?? null
    const isMeasured = measure !== null && answers[measure] === futures?.measured
    if (text !== undefined && !isMeasured) add(adviceId.future(id), text, [])
  }
  return rank(made, standing)
}

/** Other tests that passport answers and findings call for, each with the answers that are there to call for it. */
export const refer = (questionnaire: Questionnaire, { lookup }: Judgement): readonly ReferralOutcome[] =>
  questionnaire.advices.referrals
    .filter((referral) => evaluate(referral.when, lookup))
    .map((referral) => ({ id: referral.id, because: referral.because.filter((name) => !isEmpty(lookup(name))) }))
