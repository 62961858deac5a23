import type { Policy } from '#questionnaire/types.ts'
import { bandOf } from './band.ts'
import { weightedMeanRange } from './sensitivity.ts'
import type { Overall, Score, ThemeOutcome } from './types.ts'

type Counting = ThemeOutcome & { readonly score: Score; readonly band: number }

/** The overall outcome of the themes that count for it. Leaves out a theme in which nothing counts. */
export function outcomeOverall(themes: readonly ThemeOutcome[], policy: Policy): Overall {
  const counting = themes.filter((theme): theme is Counting => theme.score !== null)
  const [first, ...others] = counting
  if (first === undefined) return { score: null, band: null, weakest: null, sensitivity: null }

  const weakest = others.reduce((found, theme) => (isWeaker(theme, found) ? theme : found), first)
  const lows = counting.map((theme) => theme.score.low)
  const score = { low: mean(lows), high: mean(counting.map((theme) => theme.score.high)) }
  const highest = weakest.band + policy.overallAboveWeakest
  const band = Math.min(bandOf(score.low, policy), highest)
  const { low, high } = weightedMeanRange(lows, policy.sensitivityWeights)
  const stable = Math.min(bandOf(low, policy), highest) === band && Math.min(bandOf(high, policy), highest) === band
  return { score, band, weakest: weakest.id, sensitivity: { low, high, stable } }
}

const isWeaker = (a: Counting, b: Counting): boolean =>
  a.band < b.band || (a.band === b.band && a.score.low < b.score.low)

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
