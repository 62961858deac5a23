import type { Depth, Policy } from '#questionnaire/types.ts'
import { bandOf } from './band.ts'
import { applyCaps, capsOf } from './cap.ts'
import { scoreTheme } from './score.ts'
import type { ThemeOutcome } from './types.ts'
import type { ScoredFinding } from './score-finding.ts'

/** Computes the score, bands and caps of one theme. */
export function outcomeOfTheme(
  id: string,
  findings: readonly ScoredFinding[],
  depth: Depth,
  policy: Policy
): ThemeOutcome {
  const number = { answered: 0, unknown: 0, unanswered: 0, 'not-applicable': 0, hidden: 0 }
  for (const { finding } of findings) number[finding.outcome] += 1
  const { answered, unknown, unanswered, 'not-applicable': notApplicable } = number
  const count = { answered, unknown, unanswered, notApplicable, complete: unanswered === 0 }

  const score = scoreTheme(findings, policy)
  if (score === null) return { id, score, band: null, uncappedBand: null, possibleBand: null, caps: [], ...count }
  const caps = capsOf(findings, depth, policy)
  const uncappedBand = bandOf(score.low, policy)
  return {
    id,
    score,
    band: applyCaps(uncappedBand, caps, 'all'),
    uncappedBand,
    possibleBand: applyCaps(bandOf(score.high, policy), caps, 'lasting'),
    caps,
    ...count
  }
}
