import type { Policy } from '#questionnaire/types.ts'
import { bandOf } from './band.ts'
import { weightedMeanRange } from './sensitivity.ts'
import type { Overall, Score, ThemeOutcome } from './types.ts'

type Counting = ThemeOutcome & { readonly score: Score; readonly band: number }

/** The overall outcome of the themes that count for it. A theme in which nothing counts stays out. */
export function judgeOverall(themes: readonly ThemeOutcome[], policy: Policy): Overall {
  const counting = themes.filter((theme): theme is Counting => theme.score !== null)
  const weakest = counting.toSorted((a, b) => a.band - b.band || a.score.low - b.score.low)[0]
  if (weakest === undefined) return { score: null, band: null, weakest: null, sensitivity: null }

  const lows = counting.map((theme) => theme.score.low)
  const score = { low: mean(lows), high: mean(counting.map((theme) => theme.score.high)) }
  const highest = weakest.band + policy.overallAboveWeakest
  const band = Math.min(bandOf(score.low, policy), highest)
  const range = weightedMeanRange(lows, policy.sensitivityWeights)
  const stable = [range.low, range.high].every((points) => Math.min(bandOf(points, policy), highest) === band)
  return { score, band, weakest: weakest.id, sensitivity: { ...range, stable } }
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
