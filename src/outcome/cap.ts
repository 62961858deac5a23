import type { Depth, Policy } from '#questionnaire/types.ts'
import type { Cap, Finding } from './types.ts'

/** Every cap that holds for a theme, in the order of its checks; `evidence` last. */
export function capsOf(findings: readonly Finding[], depth: Depth, policy: Policy): readonly Cap[] {
  const { evidence, gateAtLevel, gateOpen, checkAtLevel } = policy.caps
  const caps: Cap[] = []
  for (const { check, gate, outcome, level } of findings) {
    if (outcome === 'answered') {
      for (const cap of gate ? gateAtLevel : checkAtLevel) {
        if (cap.level === level) caps.push({ rule: gate ? `gate-at-${level}` : `check-at-${level}`, check, band: cap.band })
      }
    } else if (gate && (outcome === 'unknown' || outcome === 'unanswered')) caps.push({ rule: 'gate-open', check, band: gateOpen })
  }
  if (evidence.depths.includes(depth) && lacksEvidence(findings, policy)) caps.push({ rule: 'evidence', band: evidence.band })
  return caps
}

/** Whether an answer is high enough to need evidence. */
export const needsEvidence = ({ level, outcome }: Finding, policy: Policy): boolean => outcome === 'answered' && level !== null && level >= policy.caps.evidence.fromLevel

function lacksEvidence(findings: readonly Finding[], policy: Policy): boolean {
  const share = substantiationOf(findings, policy)
  return share !== null && share < policy.caps.evidence.share
}

/** Share (0–1) of the answers that need evidence and have it; null when none needs it. */
export function substantiationOf(findings: readonly Finding[], policy: Policy): number | null {
  let needing = 0
  let substantiated = 0
  for (const finding of findings) {
    if (!needsEvidence(finding, policy)) continue
    needing += 1
    if (finding.evidence) substantiated += 1
  }
  return needing === 0 ? null : substantiated / needing
}

/** The band that is left under the caps. */
export const applyCaps = (band: number, caps: readonly Cap[]): number => Math.min(band, ...caps.map((cap) => cap.band))
