import type { Policy } from '#questionnaire/types.ts'
import { bandOf } from './band.ts'
import type { Score } from './types.ts'

/**
 * Whether too little is known to name a band: the open answers can still move the score over more than one band, or out
 * of the lowest. A low band would then suggest a gap where nobody has looked yet.
 */
export function isUndecided(score: Score | null, policy: Policy): boolean {
  if (score === null) return false
  const [low, high] = [bandOf(score.low, policy), bandOf(score.high, policy)]
  return high - low > 1 || (low === 0 && high > 0)
}
