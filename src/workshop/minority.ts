import { distributionOf } from './floor.ts'
import { medianLevel } from './tally.ts'
import type { CheckItem } from './types.ts'

/** People who stay this many levels from the room's median may leave a minority view. */
export const farFrom = 2

/**
 * How many people stay `farFrom` levels or more from the room's median after the second ballot, and so may leave one
 * sentence. Null when that may not be shown, and before the second ballot.
 */
export function countFar(item: CheckItem, levels: number): number | null {
  const second = item.ballots[1]
  const shown = second === undefined || second.as !== undefined ? null : distributionOf(item, second, levels)
  const median = shown === null ? null : medianLevel(shown)
  if (shown === null || median === null) return null
  return shown.levels.reduce((sum, count, level) => sum + (Math.abs(level - median) >= farFrom ? count : 0), 0)
}
