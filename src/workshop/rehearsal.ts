import { emptyTally, sizeOf } from './tally.ts'
import { isEnoughMovement } from './floor.ts'
import { imaginaryAnswer, imaginaryPeople } from './imaginary-people.ts'
import type { CheckItem, Item, Movement, Tally, Workshop } from './types.ts'

/**
 * A copy of a workshop from before its start, to practise with: everything that was prepared, and nothing that
 * happened.
 */
export const forRehearsal = ({ minutes: _, ...workshop }: Workshop): Workshop => ({
  ...workshop,
  items: workshop.items.map(unused),
  at: '',
  startedAt: '',
  merged: []
})

function unused(item: Item): Item {
  if (item.kind === 'futures') return { ...item, turn: 0, tables: [] }
  if (item.kind !== 'check') return item
  return { ...item, phase: 'ready', isSkipped: false, ballots: [], movement: null, decision: null }
}

/** The tally of the imaginary participants on the last ballot of a check that has been open for this many seconds. */
export function imaginaryTally(item: CheckItem, levels: number, seconds: number): Tally {
  const second = item.ballots.length > 1
  return imaginaryPeople.reduce((tally, person) => {
    const answer = imaginaryAnswer(person, { check: item.id, levels, second, as: item.ballots.at(-1)?.as })
    if (answer.after > seconds) return tally
    return answer.level === null
      ? { ...tally, unknown: tally.unknown + 1 }
      : { ...tally, levels: tally.levels.map((count, at) => (at === answer.level ? count + 1 : count)) }
  }, emptyTally(levels))
}

/** How many imaginary participants have answered the last ballot of a check after this many seconds. */
export const imaginaryAnswered = (item: CheckItem, levels: number, seconds: number): number =>
  sizeOf(imaginaryTally(item, levels, seconds))

/**
 * The movement of the imaginary participants between the ballots, each open for so many seconds. Null when it may not
 * be shown, and when the second one was in the place of somebody else.
 */
export function imaginaryMovement(
  { id, ballots }: CheckItem,
  levels: number,
  [before, after]: readonly [number, number]
): Movement | null {
  if (ballots.length < 2 || ballots[1]?.as !== undefined) return null
  const [up, same, down] = imaginaryPeople.reduce<readonly [number, number, number]>(
    (counts, person) => {
      const first = imaginaryAnswer(person, { check: id, levels, second: false, as: undefined })
      const second = imaginaryAnswer(person, { check: id, levels, second: true, as: undefined })
      if (first.after > before || second.after > after) return counts
      const by = first.level === null || second.level === null ? 0 : second.level - first.level
      return [counts[0] + Number(by > 0), counts[1] + Number(by === 0), counts[2] + Number(by < 0)]
    },
    [0, 0, 0]
  )
  const answeredBy = (second: boolean, seconds: number): number =>
    imaginaryPeople.filter(
      (person) => imaginaryAnswer(person, { check: id, levels, second, as: undefined }).after <= seconds
    ).length
  const movement = { up, same, down }
  return isEnoughMovement(movement, [answeredBy(false, before), answeredBy(true, after)]) ? movement : null
}
