import type { Depth, Policy } from '#questionnaire/types.ts'
import { bandOf } from './band.ts'
import { applyCaps, capsOf } from './cap.ts'
import { scoreTheme } from './score.ts'
import type { Cap, Finding, FindingOutcome, ThemeOutcome } from './types.ts'

/** Caps that fall away when everything open is filled in and substantiated. */
const isPassing = (cap: Cap): boolean => cap.rule === 'gate-open' || cap.rule === 'evidence'

/** Score, bands and caps of one theme. */
export function judgeTheme(id: string, findings: readonly Finding[], depth: Depth, policy: Policy): ThemeOutcome {
  const score = scoreTheme(findings, policy)
  const caps = score === null ? [] : capsOf(findings, depth, policy)
  const uncappedBand = score === null ? null : bandOf(score.low, policy)
  const number = (outcome: FindingOutcome): number => findings.filter((finding) => finding.outcome === outcome).length
  return {
    id,
    score,
    band: uncappedBand === null ? null : applyCaps(uncappedBand, caps),
    uncappedBand,
    possibleBand: score === null ? null : applyCaps(bandOf(score.high, policy), caps.filter((cap) => !isPassing(cap))),
    caps,
    answered: number('answered'),
    unknown: number('unknown'),
    unanswered: number('unanswered'),
    notApplicable: number('not-applicable'),
    complete: number('unanswered') === 0
  }
}
