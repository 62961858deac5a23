import type { Policy } from '#questionnaire/types.ts'
import type { Finding, Score } from './types.ts'

/** Whether a finding counts in the score of its theme. */
export const counts = ({ outcome }: Finding): boolean => outcome === 'answered' || outcome === 'unknown' || outcome === 'unanswered'

/** Σ weight over the findings that count. */
export const totalWeight = (findings: readonly Finding[]): number => findings.reduce((sum, finding) => sum + (counts(finding) ? finding.weight : 0), 0)

/**
 * Σ weight × credit / Σ weight in points of 100, with open answers at no credit (low) and at full credit (high).
 * Credits are whole parts of `fullCredit` and divided once at the end, so that a score of exactly 50 is exactly 50.
 * Null when nothing counts.
 */
export function scoreTheme(findings: readonly Finding[], policy: Policy): Score | null {
  let low = 0
  let high = 0
  let total = 0
  for (const finding of findings) {
    if (!counts(finding)) continue
    const credit = finding.level === null ? null : (policy.credits[finding.level] ?? 0)
    low += finding.weight * (credit ?? 0)
    high += finding.weight * (credit ?? policy.fullCredit)
    total += finding.weight
  }
  if (total === 0) return null
  const full = policy.fullCredit * total
  return { low: (100 * low) / full, high: (100 * high) / full }
}
