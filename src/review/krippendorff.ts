/**
 * Krippendorff's alpha for several coders, with missing values: 1 − observed / expected disagreement, over the coincidences of
 * values within units. Source: K. Krippendorff, *Computing Krippendorff's Alpha-Reliability* (2011), and *Content Analysis*.
 */

/** The values that coders gave one unit; who gave none is left out. */
export type Unit = readonly number[]

/** Pairs of values within units: `[value, other value, how many]`, each unit's pairs weighing as many as it has values. */
export type Coincidences = readonly (readonly [number, number, number])[]

/** Squared distance between two values, given how often each value occurs and the values in ascending order. */
export type Metric = (a: number, b: number, frequency: ReadonlyMap<number, number>, values: readonly number[]) => number

export const nominal: Metric = (a, b) => (a === b ? 0 : 1)

export const interval: Metric = (a, b) => (a - b) ** 2

/** How many values lie between two, each end counting half: distance in ranks. */
export const ordinal: Metric = (a, b, frequency, values) => {
  const [low, high] = a < b ? [a, b] : [b, a]
  const between = values.reduce((sum, value) => (value >= low && value <= high ? sum + (frequency.get(value) ?? 0) : sum), 0)
  return (between - ((frequency.get(a) ?? 0) + (frequency.get(b) ?? 0)) / 2) ** 2
}

/** The coincidences within one unit; none when fewer than two coders gave a value. */
export function coincidencesOf(unit: Unit): Coincidences {
  const weight = 1 / (unit.length - 1)
  const found = new Map<string, [number, number, number]>()
  for (const [index, a] of unit.entries()) {
    for (const [otherIndex, b] of unit.entries()) {
      if (index === otherIndex) continue
      const known = found.get(`${a}/${b}`)
      if (known === undefined) found.set(`${a}/${b}`, [a, b, weight])
      else known[2] += weight
    }
  }
  return [...found.values()]
}

/** Alpha over the coincidences of all units; null when all values are the same, or there are no pairs. */
export function krippendorff(units: readonly Coincidences[], metric: Metric): number | null {
  const frequency = new Map<number, number>()
  for (const unit of units) for (const [a, , count] of unit) frequency.set(a, (frequency.get(a) ?? 0) + count)
  const values = [...frequency.keys()].sort((a, b) => a - b)
  if (values.length < 2) return null
  const distance = table(values, (a, b) => metric(a, b, frequency, values))
  const total = [...frequency.values()].reduce((sum, count) => sum + count, 0)
  let observed = 0
  for (const unit of units) for (const [a, b, count] of unit) observed += count * distance(a, b)
  let expected = 0
  for (const [a, countA] of frequency) for (const [b, countB] of frequency) expected += countA * (a === b ? countB - 1 : countB) * distance(a, b)
  return 1 - ((total - 1) * observed) / expected
}

/** Distances worked out once per pair of values. */
function table(values: readonly number[], distance: (a: number, b: number) => number): (a: number, b: number) => number {
  const rows = new Map(values.map((a) => [a, new Map(values.map((b) => [b, distance(a, b)]))]))
  return (a, b) => rows.get(a)?.get(b) ?? 0
}
