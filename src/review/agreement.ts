import { bootstrap } from './bootstrap.ts'
import {
  coincidencesOf,
  krippendorff,
  ordinal,
  together,
  valuesOf,
  type Coincidences,
  type Unit
} from './krippendorff.ts'

/** With fewer reviewers or checks, alpha says more about chance than about the reviewers. */
export const enough = { reviewers: 3, checks: 4 } as const

/**
 * Krippendorff's alpha (ordinal), with the interval that holds 95 % of its bootstrap; or why there is none. `too-few`:
 * fewer reviewers or checks with two levels than `enough`. `no-variation`: everybody gave the same level everywhere,
 * for which alpha is not defined.
 */
export type Alpha =
  | { readonly kind: 'value'; readonly value: number; readonly low: number; readonly high: number }
  | { readonly kind: 'too-few' | 'no-variation' }

/** How far reviewers agree on a set of checks. */
export interface Agreement {
  /** The share (0–1) of the pairs of levels on the same check that are at most one apart; null without pairs. */
  readonly withinOne: number | null
  /** The number of these pairs. */
  readonly pairs: number
  readonly alpha: Alpha
}

/**
 * Agreement over checks, each given as the levels of its reviewers. Reviewers without a level on a check are left out
 * there.
 */
export function agreementOn(units: readonly Unit[]): Agreement {
  const pairs = units.map(pairsOf)
  const all = pairs.reduce((sum, { total }) => sum + total, 0)
  const near = pairs.reduce((sum, { near: count }) => sum + count, 0)
  return { withinOne: all === 0 ? null : near / all, pairs: all, alpha: alphaOf(units) }
}

function pairsOf(levels: Unit): { readonly total: number; readonly near: number } {
  let near = 0
  for (const [index, level] of levels.entries())
    for (const other of levels.slice(index + 1)) if (Math.abs(level - other) <= 1) near += 1
  return { total: (levels.length * (levels.length - 1)) / 2, near }
}

function alphaOf(all: readonly Unit[]): Alpha {
  const pairable = all.filter((levels) => levels.length >= 2)
  if (pairable.length < enough.checks || Math.max(0, ...all.map((levels) => levels.length)) < enough.reviewers)
    return { kind: 'too-few' }
  const values = valuesOf(pairable)
  const alpha = (units: readonly Coincidences[]): number | null =>
    krippendorff(together(units, values), values, ordinal)
  const coincidences = pairable.map((unit) => coincidencesOf(unit, values))
  const value = alpha(coincidences)
  if (value === null) return { kind: 'no-variation' }
  // A sample without variation has no disagreement either.
  return { kind: 'value', value, ...bootstrap(coincidences, (draw) => alpha(draw) ?? 1) }
}
