import { evaluate, isEmpty } from '#expression/evaluate.ts'
import type { Answers } from '#assessment/types.ts'
import { needEvidence } from '#outcome/cap.ts'
import type { Judgement } from '#outcome/judge.ts'
import type { Advice, ReferralOutcome } from '#outcome/types.ts'
import type { AdviceText, Questionnaire } from '#questionnaire/types.ts'
import { adviceId } from './catalogue.ts'
import { gainsOf } from './gain.ts'
import { rank } from './rank.ts'

/** All advice that follows from a judgement, in the order of `rank`. */
export function advise(questionnaire: Questionnaire, answers: Answers, judgement: Judgement): readonly Advice[] {
  const { advices, policy } = questionnaire
  const causes = new Set(judgement.themes.flatMap((theme) => theme.caps.flatMap((cap) => cap.check ?? [])))
  const gains = new Map(judgement.findingsByTheme.flatMap((findings) => gainsOf(findings, policy)))
  const make = (id: string, text: Pick<AdviceText, 'effort' | 'step'>, checks: readonly string[], cap = checks.some((check) => causes.has(check))): Advice => ({
    id, checks, gain: checks.reduce((sum, check) => sum + (gains.get(check) ?? 0), 0), effort: text.effort, step: text.step, cap
  })

  const perCheck = judgement.findings.flatMap((finding) => {
    const stage = finding.outcome === 'unknown' ? 'unknown' : finding.level
    const byLevel = advices.checks.get(finding.check)
    const text = stage === 'unknown' ? byLevel?.unknown : stage === null ? null : byLevel?.levels[stage]
    return stage === null || !text ? [] : [make(adviceId.check(finding.check, stage), text, [finding.check])]
  })
  const perRule = advices.rules.filter((rule) => evaluate(rule.when, judgement.lookup)).map((rule) => make(rule.id, rule, rule.checks))
  const perTheme = judgement.themes.flatMap(({ id, caps }, index) => {
    if (advices.evidence === null || !caps.some((cap) => cap.rule === 'evidence')) return []
    const lacking = needEvidence(judgement.findingsByTheme[index] ?? [], policy).filter((finding) => !finding.evidence).map((finding) => finding.check)
    return [make(adviceId.evidence(id), advices.evidence, lacking, true)]
  })
  return rank([...perCheck, ...perRule, ...perTheme, ...futuresAdvice()], judgement.findings)

  function futuresAdvice(): readonly Advice[] {
    return (questionnaire.futures?.futures ?? []).flatMap((future) => {
      const text = advices.futures.get(future.id)
      const isNegative = judgement.futures?.negative.includes(future.id) ?? false
      const isMeasured = future.measureQuestion !== null && answers[future.measureQuestion] === questionnaire.futures?.measured
      return text === undefined || !isNegative || isMeasured ? [] : [make(adviceId.future(future.id), text, [])]
    })
  }
}

/** Other tests that passport answers and findings call for, each with the answers that are there to call for it. */
export const refer = (questionnaire: Questionnaire, { lookup }: Judgement): readonly ReferralOutcome[] =>
  questionnaire.advices.referrals
    .filter((referral) => evaluate(referral.when, lookup))
    .map((referral) => ({ id: referral.id, because: referral.because.filter((name) => !isEmpty(lookup(name))) }))
