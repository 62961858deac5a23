import type { Values } from '#expression/types.ts'
import type { VisibleAnswers } from '#assessment/visible.ts'
import { oncePer } from '#lib/once-per.ts'
import type { Depth, Questionnaire } from '#questionnaire/types.ts'
import { substantiationOf } from './cap.ts'
import { compileRule, factsOf } from './facts.ts'
import { findByTheme } from './find.ts'
import { judgeFutures } from './judge-futures.ts'
import { judgeOverall } from './judge-overall.ts'
import { judgeTheme } from './judge-theme.ts'
import type { Finding, Outcome } from './types.ts'
import type { Weighed } from './weigh.ts'

/** The part of the outcome that judges; what to do about it is advice. */
export interface Judgement extends Pick<
  Outcome,
  'themes' | 'overall' | 'substantiation' | 'completeness' | 'findings' | 'contradictions' | 'futures'
> {
  /** What rules may look at, by place. */
  readonly facts: Values
  /** The findings with what they weigh. */
  readonly weighed: readonly Weighed[]
  /** The same, a list per theme. */
  readonly weighedByTheme: readonly (readonly Weighed[])[]
}

/** Judges visible answers: findings, scores as ranges, bands, caps, overall, futures and contradictions. Total: any answers will do. */
export function judge(questionnaire: Questionnaire, depth: Depth, visible: VisibleAnswers): Judgement {
  const { policy } = questionnaire
  const weighedByTheme = findByTheme(questionnaire, visible)
  const themes = questionnaire.themes.map(({ id }, index) => judgeTheme(id, weighedByTheme[index] ?? [], depth, policy))
  const weighed = ([] as readonly Weighed[]).concat(...weighedByTheme)
  const findings = weighed.map(({ finding }) => finding)
  const futures = judgeFutures(questionnaire, visible.values)
  const facts = factsOf(questionnaire, visible.values, { findings, themes, futures })
  return {
    themes,
    overall: judgeOverall(
      themes.filter((_, index) => questionnaire.themes[index]?.inOverall),
      policy
    ),
    substantiation: substantiationOf(weighed),
    completeness: completenessOf(findings),
    findings,
    contradictions: contradictionsOf(questionnaire)
      .filter(({ when }) => when(facts))
      .map(({ contradiction }) => contradiction),
    futures,
    facts,
    weighed,
    weighedByTheme
  }
}

const contradictionsOf = oncePer((questionnaire: Questionnaire) =>
  questionnaire.advices.contradictions.map(({ id, when, checks }) => ({
    when: compileRule(questionnaire, when),
    contradiction: { rule: id, checks }
  }))
)

/** Share (0–1) of the visible checks that are not unanswered; null when none is visible. */
function completenessOf(findings: readonly Finding[]): number | null {
  let visible = 0
  let open = 0
  for (const { outcome } of findings) {
    if (outcome !== 'hidden') visible += 1
    if (outcome === 'unanswered') open += 1
  }
  return visible === 0 ? null : (visible - open) / visible
}
