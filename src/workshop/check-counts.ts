import { error, type Problem } from '#lib/problem.ts'
import { totalOf } from './tally.ts'
import type { Ballot, CheckItem, Tally } from './types.ts'

/** Why a tally does not fit a check with this number of levels; null when it does. */
export const tallyProblem = ({ levels, unknown }: Tally, expected: number, path: string): Problem | null => {
  if (levels.length !== expected) return error('level-count', path, { found: levels.length, expected })
  return [...levels, unknown].every((count) => Number.isSafeInteger(count) && count >= 0)
    ? null
    : error('out-of-range', path, { limit: '≥ 0' })
}

/** Why a movement does not fit: it has a row and a column per answer, and moves no more people than answered in either ballot. */
export const movementProblem = (
  movement: readonly (readonly number[])[],
  { ballots }: CheckItem,
  levels: number,
  path: string
): Problem | null => {
  const size = levels + 1
  if (movement.length !== size || movement.some((row) => row.length !== size))
    return error('level-count', path, { found: movement.length, expected: size })
  const [first, second] = ballots
  if (first === undefined || second === undefined || second.as !== undefined) return error('not-now', path)
  const from = movement.map((row) => sum(row))
  const to = movement.map((_, at) => sum(movement.map((row) => row[at] ?? 0)))
  return fits(from, first, levels) && fits(to, second, levels) ? null : error('not-allowed', path)
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

const fits = (moved: readonly number[], ballot: Ballot, levels: number): boolean => {
  const { levels: counts, unknown } = totalOf(ballot, levels)
  const answers = [...counts, unknown]
  return moved.every((count, at) => count <= (answers[at] ?? 0))
}
