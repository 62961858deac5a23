import type { Policy } from '#questionnaire/types.ts'
import type { Cap, Finding } from './types.ts'

/** A finding and everything that follows from it alone. */
export interface ScoredFinding {
  readonly finding: Finding
  /** The weight in the score of its theme; 0 when the check does not count. */
  readonly weight: number
  /** Weight × credit, in parts of `fullCredit`: `low` with open answers at no credit, `high` at full credit. */
  readonly low: number
  readonly high: number
  /**
   * A hundred times the rise of `low` when the check reaches the target level; open answers count from 0. Never
   * negative.
   */
  readonly rise: number
  readonly caps: readonly Cap[]
  /** Whether its answer is at a level that needs evidence. */
  readonly needsEvidence: boolean
}

/**
 * The credit of a finding in the score of its theme: weight × the credit of its level, in parts of `fullCredit`. Open
 * answers count as 0.
 */
export const earnedBy = ({ weight, level }: Pick<Finding, 'weight' | 'level'>, { credits }: Policy): number =>
  weight * (level === null ? 0 : (credits[level] ?? 0))

/** The most credit that a finding could have, in parts of `fullCredit`: its weight at full credit. */
export const possibleFor = ({ weight }: Pick<Finding, 'weight'>, { fullCredit }: Policy): number => weight * fullCredit

/** Computes what follows from one finding under a policy. */
export function scoreFinding(finding: Finding, policy: Policy): ScoredFinding {
  const { level, outcome } = finding
  const { credits, targetLevel, caps } = policy
  const counts = outcome === 'answered' || outcome === 'unknown' || outcome === 'unanswered'
  const weight = counts ? finding.weight : 0
  const low = counts ? earnedBy(finding, policy) : 0
  return {
    finding,
    weight,
    low,
    high: level === null ? possibleFor({ weight }, policy) : low,
    rise: Math.max(0, 100 * weight * ((credits[targetLevel] ?? 0) - (level === null ? 0 : (credits[level] ?? 0)))),
    caps: capsFrom(finding, policy),
    needsEvidence: outcome === 'answered' && level !== null && level >= caps.evidence.fromLevel
  }
}

function capsFrom(
  { check, gate, outcome, level }: Finding,
  { caps: { gateAtLevel, gateOpen, checkAtLevel } }: Policy
): readonly Cap[] {
  if (outcome === 'answered') {
    const [prefix, caps] = gate ? (['gate', gateAtLevel] as const) : (['check', checkAtLevel] as const)
    return caps
      .filter((cap) => cap.level === level)
      .map((cap) => ({ rule: `${prefix}-at-${cap.level}`, check, band: cap.band }))
  }
  return gate && (outcome === 'unknown' || outcome === 'unanswered')
    ? [{ rule: 'gate-open', check, band: gateOpen }]
    : []
}
