import type { Depth, Policy } from '#questionnaire/types.ts'
import { bandOf } from './band.ts'
import { applyCaps, capsOf } from './cap.ts'
import { scoreTheme } from './score.ts'
import type { Cap, Finding, ThemeOutcome } from './types.ts'

/** Caps that fall away when everything open is filled in and substantiated. */
const isPassing = (cap: Cap): boolean => cap.rule === 'gate-open' || cap.rule === 'evidence'

/** Score, bands and caps of one theme. */
export function judgeTheme(id: string, findings: readonly Finding[], depth: Depth, policy: Policy): ThemeOutcome {
  const score = scoreTheme(findings, policy)
  const caps = score === null ? [] : capsOf(findings, depth, policy)
  const uncappedBand = score === null ? null : bandOf(score.low, policy)
  const number = { answered: 0, unknown: 0, unanswered: 0, 'not-applicable': 0, hidden: 0 }
  for (const finding of findings) number[finding.outcome] += 1
  return {
    id,
    score,
    band: uncappedBand === null ? null : applyCaps(uncappedBand, caps),
    uncappedBand,
    possibleBand: score === null ? null : applyCaps(bandOf(score.high, policy), caps.filter((cap) => !isPassing(cap))),
    caps,
    answered: number.answered,
    unknown: number.unknown,
    unanswered: number.unanswered,
    notApplicable: number['not-applicable'],
    complete: number.unanswered === 0
  }
}
