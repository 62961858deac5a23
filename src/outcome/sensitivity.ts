/**
 * Exact lowest and highest weighted mean of `values` when every weight may lie anywhere in [low, high].
 * The extremes lie at corners where the largest (or smallest) values have the high weight, so trying each split of the
 * sorted values is enough. `values` has at least one entry.
 */
export function weightedMeanRange(values: readonly number[], weights: { readonly low: number; readonly high: number }): { readonly low: number; readonly high: number } {
  const ascending = values.toSorted((a, b) => a - b)
  return {
    low: Math.min(...splitMeans(ascending, weights)),
    high: Math.max(...splitMeans(ascending.toReversed(), weights))
  }
}

/** The weighted means in which the first n values have the high weight and the others the low one, for every n. */
const splitMeans = (values: readonly number[], weights: { readonly low: number; readonly high: number }): readonly number[] =>
  values.map((_, heavy) => {
    let sum = 0
    let total = 0
    values.forEach((value, index) => {
      const weight = index <= heavy ? weights.high : weights.low
      sum += weight * value
      total += weight
    })
    return sum / total
  })
