import type { Ballot, Tally } from './types.ts'
import { sources, type Source } from './types.ts'

/** A tally without answers, for a check with this number of levels. */
export const emptyTally = (levels: number): Tally => ({ levels: Array.from({ length: levels }, () => 0), unknown: 0 })

/** How many people a tally counts, including those who do not know. */
export const sizeOf = ({ levels, unknown }: Tally): number => levels.reduce((sum, count) => sum + count, unknown)

/** The sum of tallies; of none, a tally without answers. */
export const addTallies = (tallies: readonly Tally[], levels: number): Tally =>
  tallies.reduce(
    (sum, tally) => ({
      levels: sum.levels.map((count, level) => count + (tally.levels[level] ?? 0)),
      unknown: sum.unknown + tally.unknown
    }),
    emptyTally(levels)
  )

/** The sum of the tallies of all sources of a ballot, for a check with this number of levels. */
export const totalOf = ({ counts }: Ballot, levels: number): Tally =>
  addTallies(
    sources.flatMap((source) => counts[source] ?? []),
    levels
  )

/** How many answered, by source: this is all that anybody sees before the reveal. */
export const answeredBySource = ({ counts }: Ballot): Readonly<Record<Source, number>> => {
  const of = (source: Source): number => {
    const tally = counts[source]
    return tally === undefined ? 0 : sizeOf(tally)
  }
  return { phone: of('phone'), table: of('table'), hand: of('hand'), paper: of('paper') }
}

/** How many people or devices answered a ballot, over all sources, including those who do not know. */
export const answered = (ballot: Ballot): number =>
  Object.values(answeredBySource(ballot)).reduce((sum, count) => sum + count, 0)

/**
 * The lower median: half of those who chose a level are at or below it. Lower, because a level must be in the draft
 * before it counts. Null when nobody chose a level.
 */
export function medianLevel({ levels }: Tally): number | null {
  const chosen = levels.reduce((sum, count) => sum + count, 0)
  let below = 0
  for (const [level, count] of levels.entries()) {
    below += count
    if (count > 0 && below * 2 >= chosen) return level
  }
  return null
}
