import type { Depth, Policy } from '#questionnaire/types.ts'
import type { Cap, Finding } from './types.ts'

/** Every cap that holds for a theme, in the order of its checks; `evidence` last. */
export function capsOf(findings: readonly Finding[], depth: Depth, policy: Policy): readonly Cap[] {
  const caps: Cap[] = findings.flatMap((finding) => capsOfCheck(finding, policy.caps))
  const { evidence } = policy.caps
  if (evidence.depths.includes(depth) && lacksEvidence(findings, policy)) caps.push({ rule: 'evidence', band: evidence.band })
  return caps
}

function capsOfCheck(finding: Finding, caps: Policy['caps']): readonly Cap[] {
  const { check, gate, outcome, level } = finding
  if (outcome === 'answered') {
    const rule = gate ? 'gate' : 'check'
    return (gate ? caps.gateAtLevel : caps.checkAtLevel).filter((cap) => cap.level === level).map((cap) => ({ rule: `${rule}-at-${cap.level}` as const, check, band: cap.band }))
  }
  return gate && (outcome === 'unknown' || outcome === 'unanswered') ? [{ rule: 'gate-open', check, band: caps.gateOpen }] : []
}

/** The answers high enough to need evidence. */
export const needEvidence = (findings: readonly Finding[], policy: Policy): readonly Finding[] =>
  findings.filter(({ level, outcome }) => outcome === 'answered' && level !== null && level >= policy.caps.evidence.fromLevel)

function lacksEvidence(findings: readonly Finding[], policy: Policy): boolean {
  const needing = needEvidence(findings, policy)
  const substantiated = needing.filter((finding) => finding.evidence).length
  return needing.length > 0 && substantiated / needing.length < policy.caps.evidence.share
}

/** The band that is left under the caps. */
export const applyCaps = (band: number, caps: readonly Cap[]): number => Math.min(band, ...caps.map((cap) => cap.band))
