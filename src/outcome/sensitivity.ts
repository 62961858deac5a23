interface Weights {
  readonly low: number
  readonly high: number
}

/**
 * The exact lowest and highest weighted mean of `values` when every weight may lie anywhere in [low, high]. The
 * extremes are at corners where the largest (or smallest) values have the high weight, so it is enough to try each
 * split of the sorted values. `values` must not be empty.
 */
export function weightedMeanRange(
  values: readonly number[],
  weights: Weights
): { readonly low: number; readonly high: number } {
  const ascending = values.toSorted((a, b) => a - b)
  const descending = ascending.toReversed()
  let low = Infinity
  let high = -Infinity
  for (let heavy = 1; heavy <= values.length; heavy += 1) {
    low = Math.min(low, splitMean(ascending, heavy, weights))
    high = Math.max(high, splitMean(descending, heavy, weights))
  }
  return { low, high }
}

/** The weighted mean in which the first `heavy` values have the high weight and the others the low one. */
function splitMean(values: readonly number[], heavy: number, weights: Weights): number {
  let sum = 0
  let total = 0
  values.forEach((value, index) => {
    const weight = index < heavy ? weights.high : weights.low
    sum += weight * value
    total += weight
  })
  return sum / total
}
