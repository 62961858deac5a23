import { compile, type Condition } from '#expression/compile.ts'
import type { Expression, Values } from '#expression/types.ts'
import { placeIn, placesOf } from '#questionnaire/places.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { countAnswers } from './count.ts'
import type { Finding, FuturesOutcome, ThemeOutcome } from './types.ts'

/**
 * The values that rules use, by index: the visible answers, then the facts in the order of `factNames` (the counts of
 * the definition, the bands, and the number of negative futures).
 */
export function factsOf(
  questionnaire: Questionnaire,
  values: Values,
  scored: {
    readonly findings: readonly Finding[]
    readonly themes: readonly ThemeOutcome[]
    readonly futures: FuturesOutcome | null
  }
): Values {
  const facts = [...values]
  const counted = countAnswers(questionnaire, values)
  let place = 2 * placesOf(questionnaire).remarkOffset
  for (const [index, count] of questionnaire.advices.counts.entries())
    facts[place++] = count.kind === 'levels' ? countLevels(scored.findings, count.of) : counted[index]
  for (const theme of scored.themes) facts[place++] = theme.band ?? undefined
  facts[place] = scored.futures?.negative.length ?? 0
  return facts
}

/** Compiles the condition of a rule, to evaluate on the values of `factsOf`. */
export const compileRule = (questionnaire: Questionnaire, when: Expression): Condition =>
  compile(when, placeIn(placesOf(questionnaire).facts))

function countLevels(findings: readonly Finding[], of: 'distinct' | 'count'): number {
  const levels: number[] = []
  for (const { level } of findings)
    if (level !== null && (of === 'count' || !levels.includes(level))) levels.push(level)
  return levels.length
}
