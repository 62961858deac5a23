import type { Policy } from '#questionnaire/types.ts'
import type { Score } from './types.ts'
import type { ScoredFinding } from './score-finding.ts'

/** The sum of the weights of the findings that count. */
export function totalWeight(findings: readonly ScoredFinding[]): number {
  let total = 0
  for (const { weight } of findings) total += weight
  return total
}

/**
 * Σ weight × credit / Σ weight in points of 100, with open answers at no credit (low) and at full credit (high).
 * Credits are whole parts of `fullCredit` and divided once at the end, so that a score of exactly 50 is exactly 50.
 * Null when nothing counts.
 */
export function scoreTheme(findings: readonly ScoredFinding[], { fullCredit }: Policy): Score | null {
  let low = 0
  let high = 0
  for (const finding of findings) {
    low += finding.low
    high += finding.high
  }
  const full = fullCredit * totalWeight(findings)
  return full === 0 ? null : { low: (100 * low) / full, high: (100 * high) / full }
}
