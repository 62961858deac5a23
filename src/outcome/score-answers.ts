import type { Values } from '#expression/types.ts'
import type { VisibleAnswers } from '#assessment/visible.ts'
import { oncePer } from '#lib/once-per.ts'
import type { Depth, Questionnaire } from '#questionnaire/types.ts'
import { substantiationOf } from './cap.ts'
import { compileRule, factsOf } from './facts.ts'
import { scoreByTheme } from './score-by-theme.ts'
import { outcomeOfFutures } from './futures.ts'
import { outcomeOverall } from './overall.ts'
import { outcomeOfTheme } from './theme.ts'
import type { Finding, Outcome } from './types.ts'
import type { ScoredFinding } from './score-finding.ts'

/** The part of the outcome that says how a draft does; what to do about it is advice. */
export interface ScoredAnswers extends Pick<
  Outcome,
  'themes' | 'overall' | 'substantiation' | 'completeness' | 'findings' | 'contradictions' | 'futures'
> {
  /** The values that rules use, by index. */
  readonly facts: Values
  /** The findings with what each does to a score. */
  readonly scored: readonly ScoredFinding[]
  /** The findings with their weights, as a list per theme. */
  readonly scoredByTheme: readonly (readonly ScoredFinding[])[]
}

/**
 * Scores visible answers: findings, scores as ranges, bands, caps, overall, futures and contradictions. Accepts any
 * answers, and never fails.
 */
export function scoreAnswers(questionnaire: Questionnaire, depth: Depth, visible: VisibleAnswers): ScoredAnswers {
  const { policy } = questionnaire
  const scoredByTheme = scoreByTheme(questionnaire, visible)
  const themes = questionnaire.themes.map(({ id }, index) =>
    outcomeOfTheme(id, scoredByTheme[index] ?? [], depth, policy)
  )
  const scored = ([] as readonly ScoredFinding[]).concat(...scoredByTheme)
  const findings = scored.map(({ finding }) => finding)
  const futures = outcomeOfFutures(questionnaire, visible.values)
  const facts = factsOf(questionnaire, visible.values, { findings, themes, futures })
  return {
    themes,
    overall: outcomeOverall(
      themes.filter((_, index) => questionnaire.themes[index]?.inOverall),
      policy
    ),
    substantiation: substantiationOf(scored),
    completeness: completenessOf(findings),
    findings,
    contradictions: contradictionsOf(questionnaire)
      .filter(({ when }) => when(facts))
      .map(({ contradiction }) => contradiction),
    futures,
    facts,
    scored,
    scoredByTheme
  }
}

const contradictionsOf = oncePer((questionnaire: Questionnaire) =>
  questionnaire.advices.contradictions.map(({ id, when, checks }) => ({
    when: compileRule(questionnaire, when),
    contradiction: { rule: id, checks }
  }))
)

/** The share (0–1) of the visible checks that are not unanswered; null when none is visible. */
function completenessOf(findings: readonly Finding[]): number | null {
  let visible = 0
  let open = 0
  for (const { outcome } of findings) {
    if (outcome !== 'hidden') visible += 1
    if (outcome === 'unanswered') open += 1
  }
  return visible === 0 ? null : (visible - open) / visible
}
