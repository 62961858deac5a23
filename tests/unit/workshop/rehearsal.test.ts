import { describe, expect, it } from 'vitest'
import { isEnoughMovement } from '#workshop/floor.ts'
import { checkItems, itemOf } from '#workshop/items.ts'
import { countFar } from '#workshop/minority.ts'
import { forRehearsal, imaginaryAnswered, imaginaryMovement, imaginaryTally } from '#workshop/rehearsal.ts'
import { talkReasons } from '#workshop/compass.ts'
import { sizeOf } from '#workshop/tally.ts'
import type { CheckItem, Workshop } from '#workshop/types.ts'
import { cohesietoets } from '../../support/questionnaire.ts'
import { after, tally, voted, workshopOf } from '../../support/workshop.ts'

const levels = 4
const checkIn = (workshop: Workshop, id: string): CheckItem => {
  const item = itemOf(workshop, id)
  if (item?.kind !== 'check') throw new Error(`${id} is no check`)
  return item
}

/** Both ballots of a check, as the imaginary participants vote in a minute each. */
function played(id: string): CheckItem {
  const first = after(workshopOf('180'), { kind: 'open', item: id })
  const counted = imaginaryTally(checkIn(first, id), levels, 60)
  const again = after(
    first,
    { kind: 'tally', item: id, source: 'phone', tally: counted },
    { kind: 'close', item: id },
    { kind: 'reveal', item: id },
    { kind: 'discuss', item: id },
    { kind: 'open', item: id }
  )
  return checkIn(
    after(
      again,
      { kind: 'tally', item: id, source: 'phone', tally: imaginaryTally(checkIn(again, id), levels, 60) },
      { kind: 'close', item: id },
      { kind: 'reveal', item: id }
    ),
    id
  )
}

const ids = checkItems(workshopOf('180')).map(({ id }) => id)

describe('a rehearsal', () => {
  it('starts from the workshop as prepared, without anything that happened in it', () => {
    const prepared = after(workshopOf(), { kind: 'plan', item: 'szw-role', minutes: 9, notes: 'Wie wint hierbij?' })
    const begun = voted(
      after(prepared, { kind: 'begin', moment: '2026-12-01T09:00:00Z' }, { kind: 'go', to: 'szw-role' }),
      'szw-role',
      tally(1, 2, 3, 0, 0)
    )
    expect(forRehearsal(begun)).toEqual({ ...prepared, sequence: begun.sequence })
  })

  it('has people who answer at once, slowly and after the thirty seconds of a ballot', () => {
    const item = checkIn(after(workshopOf(), { kind: 'open', item: 'szw-role' }), 'szw-role')
    const counts = [0, 5, 13, 20, 30, 60].map((seconds) => imaginaryAnswered(item, levels, seconds))
    expect(counts).toEqual(counts.toSorted((one, other) => one - other))
    expect(counts[0]).toBe(0)
    expect(counts[1]).toBeGreaterThan(0)
    expect(counts[2]).toBeLessThan(25)
    expect(counts.slice(-2)).toEqual([27, 30])
  })

  it('gives the same answers each time, so that a rehearsal can be repeated', () => {
    const item = checkIn(after(workshopOf(), { kind: 'open', item: 'szw-role' }), 'szw-role')
    expect(imaginaryTally(item, levels, 30)).toEqual(imaginaryTally(item, levels, 30))
  })

  it('divides the room on some checks only, and after the talk all agree except a firm minority', () => {
    const items = ids.map(played)
    const divided = items.filter((item) =>
      talkReasons({}, { ...item, ballots: item.ballots.slice(0, 1) }, cohesietoets)?.some(
        ({ kind }) => kind === 'disagreement'
      )
    )
    expect(divided.length).toBeGreaterThan(0)
    expect(divided.length).toBeLessThan(items.length)
    for (const item of items) {
      expect(countFar(item, levels), item.id).toBe(4)
      expect(item.ballots.map(({ counts }) => sizeOf(counts.phone ?? tally(0, 0, 0, 0, 0)))).toEqual([30, 30])
    }
  })

  it('counts who moved only when that may be shown, and never in somebody else’s shoes', () => {
    const movements = ids.map((id) => imaginaryMovement(played(id), levels, [60, 60]))
    expect(movements.some((movement) => movement !== null)).toBe(true)
    for (const movement of movements) expect(movement === null || isEnoughMovement(movement, [30, 30])).toBe(true)
    const shoes = played(ids[0] ?? '')
    const [first, second] = shoes.ballots
    if (first === undefined || second === undefined) throw new Error('no second ballot')
    const asOther = { ...shoes, ballots: [first, { ...second, as: 'alderman' as const }] }
    expect(imaginaryMovement(asOther, levels, [60, 60])).toBeNull()
    expect(imaginaryTally(asOther, levels, 60)).not.toEqual(imaginaryTally(shoes, levels, 60))
  })
})
