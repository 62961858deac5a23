import { oncePer } from '#lib/once-per.ts'
import type { Depth, Policy } from '#questionnaire/types.ts'
import type { Cap } from './types.ts'
import type { ScoredFinding } from './score-finding.ts'

/** Every cap that applies to a theme, in the order of its checks; `evidence` last. */
export function capsOf(
  findings: readonly ScoredFinding[],
  depth: Depth,
  { caps: { evidence } }: Policy
): readonly Cap[] {
  const caps: Cap[] = []
  for (const finding of findings) for (const cap of finding.caps) caps.push(cap)
  const share = evidence.depths.includes(depth) ? substantiationOf(findings) : null
  if (share !== null && share < evidence.share) caps.push(evidenceCap(evidence))
  return caps
}

const evidenceCap = oncePer(({ band }: Policy['caps']['evidence']): Cap => ({ rule: 'evidence', band }))

/** The share (0–1) of the answers that need evidence and have it; null when none needs it. */
export function substantiationOf(findings: readonly ScoredFinding[]): number | null {
  let needing = 0
  let substantiated = 0
  for (const { needsEvidence, finding } of findings) {
    if (!needsEvidence) continue
    needing += 1
    if (finding.evidence) substantiated += 1
  }
  return needing === 0 ? null : substantiated / needing
}

/** Caps that disappear when everything open is filled in and substantiated. */
const isPassing = ({ rule }: Cap): boolean => rule === 'gate-open' || rule === 'evidence'

/** The highest band that the caps allow: all caps, or only those that stay when everything is filled in. */
export function applyCaps(band: number, caps: readonly Cap[], which: 'all' | 'lasting'): number {
  let left = band
  for (const cap of caps) if (cap.band < left && (which === 'all' || !isPassing(cap))) left = cap.band
  return left
}
