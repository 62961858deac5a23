/**
 * Krippendorff's alpha for several coders, with missing values: 1 − observed / expected disagreement, over the
 * coincidences of values within units. Source: K. Krippendorff, *Computing Krippendorff's Alpha-Reliability* (2011),
 * and *Content Analysis*.
 */

/** The values that coders gave one unit, without coders who gave none. */
export type Unit = readonly number[]

/**
 * How often two values occur together within units, where the pairs of a unit weigh as much as its number of values:
 * the count of value *a* beside value *b* is at `a × values + b`, by their indices in a list of values.
 */
export type Coincidences = Float64Array

/**
 * The squared distance between the values at two indices, the first before the second, given all values in ascending
 * order and how often each occurs.
 */
export type Metric = (a: number, b: number, frequency: readonly number[], values: readonly number[]) => number

/** Squared difference of the values themselves. */
export const interval: Metric = (a, b, _, values) => ((values[a] ?? 0) - (values[b] ?? 0)) ** 2

/** Distance in ranks: the number of values between two, where each end counts half. */
export const ordinal: Metric = (a, b, frequency) => {
  let between = ((frequency[a] ?? 0) + (frequency[b] ?? 0)) / 2
  for (let inside = a + 1; inside < b; inside += 1) between += frequency[inside] ?? 0
  return between ** 2
}

/** All distinct values of these units, ascending. */
export const valuesOf = (units: readonly Unit[]): readonly number[] => [...new Set(units.flat())].sort((a, b) => a - b)

/** The coincidences within one unit; all zero when fewer than two coders gave a value. */
export function coincidencesOf(unit: Unit, values: readonly number[]): Coincidences {
  const counts = values.map((value) => unit.filter((given) => given === value).length)
  const weight = unit.length < 2 ? 0 : 1 / (unit.length - 1)
  return Float64Array.from(
    counts.flatMap((countA, a) => counts.map((countB, b) => weight * countA * (a === b ? countB - 1 : countB)))
  )
}

/** The sum of the coincidences of several units. */
export function together(units: readonly Coincidences[], values: readonly number[]): Coincidences {
  const sum = new Float64Array(values.length ** 2)
  for (const unit of units) for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + (unit[at] ?? 0)
  return sum
}

/** Computes alpha (at most 1); null when all values are the same, or there are no pairs. */
export function krippendorff(coincidences: Coincidences, values: readonly number[], metric: Metric): number | null {
  const size = values.length
  const frequency = values.map(() => 0)
  for (let at = 0; at < coincidences.length; at += 1)
    frequency[Math.floor(at / size)] = (frequency[Math.floor(at / size)] ?? 0) + (coincidences[at] ?? 0)
  let observed = 0
  let expected = 0
  let total = 0
  for (let a = 0; a < size; a += 1) {
    total += frequency[a] ?? 0
    // Distances and coincidences are symmetric, so each pair counts once in both sums.
    for (let b = a + 1; b < size; b += 1) {
      const distance = metric(a, b, frequency, values)
      observed += (coincidences[a * size + b] ?? 0) * distance
      expected += (frequency[a] ?? 0) * (frequency[b] ?? 0) * distance
    }
  }
  return expected === 0 ? null : 1 - ((total - 1) * observed) / expected
}
