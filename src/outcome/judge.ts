import { evaluate } from '#expression/evaluate.ts'
import type { Lookup } from '#expression/types.ts'
import type { VisibleAnswers } from '#assessment/visible.ts'
import type { Depth, Questionnaire } from '#questionnaire/types.ts'
import { needEvidence } from './cap.ts'
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
    substantiation: share(needEvidence(findings, policy), (finding) => finding.evidence),
    completeness: share(findings.filter((finding) => finding.outcome !== 'hidden'), (finding) => finding.outcome !== 'unanswered'),
    findings,
    contradictions: questionnaire.advices.contradictions.filter((rule) => evaluate(rule.when, lookup)).map((rule) => ({ rule: rule.id, checks: rule.checks })),
    futures,
    lookup,
    findingsByTheme: perTheme.map((entry) => entry.findings)
  }
}

/** Share (0–1) of the findings for which the claim holds; null when there are none. */
const share = (findings: readonly Finding[], holds: (finding: Finding) => boolean): number | null =>
  findings.length === 0 ? null : findings.filter(holds).length / findings.length
