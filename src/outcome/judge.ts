import { evaluate } from '#expression/evaluate.ts'
import type { Lookup } from '#expression/types.ts'
import type { VisibleAnswers } from '#assessment/visible.ts'
import type { Depth, Questionnaire } from '#questionnaire/types.ts'
import { substantiationOf } from './cap.ts'
import { factLookup } from './facts.ts'
import { find } from './find.ts'
import { judgeFutures } from './judge-futures.ts'
import { judgeOverall } from './judge-overall.ts'
import { judgeTheme } from './judge-theme.ts'
import type { Finding, Outcome } from './types.ts'

/** The part of the outcome that judges; what to do about it is advice. `lookup` gives rules what they may look at. */
export interface Judgement extends Pick<Outcome, 'themes' | 'overall' | 'substantiation' | 'completeness' | 'findings' | 'contradictions' | 'futures'> {
  readonly lookup: Lookup
  /** The same findings, a list per theme. */
  readonly findingsByTheme: readonly (readonly Finding[])[]
}

/** Judges visible answers: findings, scores as ranges, bands, caps, overall, futures and contradictions. Total: any answers will do. */
export function judge(questionnaire: Questionnaire, depth: Depth, visible: VisibleAnswers): Judgement {
  const { policy } = questionnaire
  const perTheme = questionnaire.themes.map((theme) => ({ theme, findings: theme.checks.map((check) => find(check, visible)) }))
  const themes = perTheme.map(({ theme, findings }) => judgeTheme(theme.id, findings, depth, policy))
  const findings = perTheme.flatMap((entry) => entry.findings)
  const futures = questionnaire.futures === null ? null : judgeFutures(questionnaire.futures, visible.answers)
  const lookup = factLookup(questionnaire, visible.answers, { findings, themes, futures })
  return {
    themes,
    overall: judgeOverall(themes.filter((_, index) => questionnaire.themes[index]?.inOverall), policy),
    substantiation: substantiationOf(findings, policy),
    completeness: completenessOf(findings),
    findings,
    contradictions: questionnaire.advices.contradictions.filter((rule) => evaluate(rule.when, lookup)).map((rule) => ({ rule: rule.id, checks: rule.checks })),
    futures,
    lookup,
    findingsByTheme: perTheme.map((entry) => entry.findings)
  }
}

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
