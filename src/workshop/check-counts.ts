import { error, type Problem } from '#lib/problem.ts'
import { answered } from './tally.ts'
import type { CheckItem, Movement, Tally } from './types.ts'

/** Why a tally does not fit a check with this number of levels; null when it does. */
export const tallyProblem = ({ levels, unknown }: Tally, expected: number, path: string): Problem | null => {
  if (levels.length !== expected) return error('level-count', path, { found: levels.length, expected })
  return [...levels, unknown].every((count) => Number.isSafeInteger(count) && count >= 0)
    ? null
    : error('out-of-range', path, { limit: '≥ 0' })
}

/** Why a movement does not fit: it moves no more people than answered in either ballot. */
export function movementProblem({ up, same, down }: Movement, { ballots }: CheckItem, path: string): Problem | null {
  const [first, second] = ballots
  if (first === undefined || second === undefined || second.as !== undefined) return error('not-now', path)
  const counts = [up, same, down]
  if (!counts.every((count) => Number.isSafeInteger(count) && count >= 0))
    return error('out-of-range', path, { limit: '≥ 0' })
  return up + same + down <= Math.min(answered(first), answered(second)) ? null : error('not-allowed', path)
}
