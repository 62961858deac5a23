import { describe, expect, it } from 'vitest'
import { apply } from '#workshop/apply.ts'
import type { Change } from '#workshop/commands.ts'
import { futureAt, mergeFutures, planTurns, tablesOf, vulnerableIn } from '#workshop/futures.ts'
import { itemOf } from '#workshop/items.ts'
import { readWorkshop } from '#workshop/read.ts'
import { itemsOfScript } from '#workshop/script.ts'
import { standingLevel } from '#workshop/standing.ts'
import type { CheckItem, FuturesItem, Verdict, Workshop } from '#workshop/types.ts'
import { seenCheck } from '#workshop/view.ts'
import { writeWorkshop } from '#workshop/write.ts'
import { atHand, cohesietoets } from '../../support/questionnaire.ts'
import { after, tally, voted, workshopOf } from '../../support/workshop.ts'

const judge = (future: string, theme: string, verdict: Verdict | null, reason = ''): Change => ({
  kind: 'judge',
  item: 'futures',
  future,
  theme,
  verdict,
  reason
})
const refusal = (workshop: Workshop, change: Change): unknown => {
  const result = apply(workshop, { ...change, sequence: workshop.sequence }, cohesietoets)
  return result.ok ? null : result.problems[0]?.code
}
const check = (workshop: Workshop, id: string): CheckItem => itemOf(workshop, id) as CheckItem
const seen = (workshop: Workshop, id: string) => seenCheck(check(workshop, id), cohesietoets)

describe('four tables, four futures', () => {
  it.each([
    ['a short look is one turn', 12, 0, { count: 1, minutes: 8 }],
    ['forty minutes are a turn for each future', 40, 0, { count: 4, minutes: 6 }],
    ['more time gives longer turns, not more of them', 90, 0, { count: 4, minutes: 15 }],
    ['no time is still a turn', 0, 0, { count: 1, minutes: 1 }],
    ['tables that go on all the same share the time', 12, 2, { count: 2, minutes: 4 }]
  ])('%s', (_, minutes, turn, plan) => {
    expect(planTurns({ minutes, turn }, cohesietoets)).toEqual(plan)
  })

  it('is in the scripts of 90 and 180 minutes, just before the closing, within the same time', () => {
    for (const [script, minutes] of [
      ['90', 90],
      ['180', 180]
    ] as const) {
      const { items } = workshopOf(script)
      expect(items.at(-2)?.kind).toBe('futures')
      // Eight checks of six minutes with its parts; ten with a break.
      expect(items.reduce((sum, item) => sum + item.minutes, 0)).toBe(minutes)
    }
    expect(workshopOf('45').items.some(({ kind }) => kind === 'futures')).toBe(false)
  })

  it('is left out where a questionnaire has no futures, and the closing gets its time', () => {
    const items = itemsOfScript('90', ['szw-role'], { checks: cohesietoets.checks, futures: null })
    expect(items.map(({ kind, minutes }) => [kind, minutes])).toEqual([
      ['opening', 15],
      ['check', 6],
      ['closing', 27]
    ])
  })

  it('lets every table meet every future once', () => {
    const futures = ['a', 'b', 'c', 'd']
    for (const table of [1, 2, 3, 4])
      expect(new Set([1, 2, 3, 4].map((turn) => futureAt(futures, table, turn)))).toEqual(new Set(futures))
    for (const turn of [1, 2, 3, 4])
      expect(new Set([1, 2, 3, 4].map((table) => futureAt(futures, table, turn)))).toEqual(new Set(futures))
  })

  it('keeps the last verdict on a recommendation, which can be withdrawn', () => {
    const said = after(
      workshopOf(),
      judge('wild-west', 'scope', 'holds'),
      judge('wild-west', 'scope', 'vulnerable', 'x')
    )
    expect(tablesOf(said)[0]?.judgements).toEqual([{ theme: 'scope', verdict: 'vulnerable', reason: 'x' }])
    expect(tablesOf(after(said, judge('wild-west', 'scope', null)))[0]?.judgements).toEqual([])
  })

  it('advises on what is vulnerable in two futures, not in one', () => {
    const one = after(
      workshopOf(),
      judge('wild-west', 'scope', 'vulnerable'),
      judge('big-brother', 'scope', 'uncertain')
    )
    expect(vulnerableIn(tablesOf(one), cohesietoets)).toEqual([])
    const two = after(one, judge('big-brother', 'scope', 'vulnerable'))
    expect(vulnerableIn(tablesOf(two), cohesietoets)).toEqual([
      { theme: 'scope', futures: ['wild-west', 'big-brother'] }
    ])
  })

  it.each<[string, Change, string]>([
    ['a future', judge('mad-max', 'scope', 'holds'), 'unknown-id'],
    ['a recommendation', judge('wild-west', 'weather', 'holds'), 'unknown-id'],
    ['the horizon, which is no recommendation', judge('wild-west', 'horizon', 'holds'), 'unknown-id'],
    ['a force', { kind: 'forces', item: 'futures', future: 'wild-west', forces: ['luck'] }, 'unknown-id'],
    ['a turn', { kind: 'turn', item: 'futures', turn: 5 }, 'out-of-range'],
    ['a check as its place', { kind: 'turn', item: 'szw-role', turn: 1 }, 'not-now']
  ])('refuses %s that it does not know', (_, change, code) => {
    expect(refusal(workshopOf(), change)).toBe(code)
  })

  it('refuses a file with a future that the questionnaire does not have', () => {
    const text = writeWorkshop(after(workshopOf(), judge('wild-west', 'scope', 'holds')))
    expect(readWorkshop(text, atHand(cohesietoets)).ok).toBe(true)
    expect(readWorkshop(text.replace('"wild-west"', '"mad-max"'), atHand(cohesietoets))).toMatchObject({
      ok: false,
      problems: [{ code: 'unknown-id', path: 'items[9].tables[0].future' }]
    })
  })

  it('merges two workshops into the most serious verdict, with both reasons, in any order', () => {
    const items = [
      after(workshopOf(), judge('wild-west', 'scope', 'holds', 'one')),
      after(workshopOf(), judge('wild-west', 'scope', 'vulnerable', 'two'))
    ].map((workshop) => itemOf(workshop, 'futures') as FuturesItem)
    const [merged] = mergeFutures(items)
    expect(merged?.tables[0]?.judgements).toEqual([{ theme: 'scope', verdict: 'vulnerable', reason: 'one\n\ntwo' }])
    expect(mergeFutures(items.toReversed())[0]?.tables[0]?.judgements[0]?.verdict).toBe('vulnerable')
  })
})

describe('a ballot in another’s shoes', () => {
  const own = after(voted(workshopOf(), 'szw-role', tally(0, 2, 6, 1, 0)), { kind: 'discuss', item: 'szw-role' })
  const inShoes = (counts: ReturnType<typeof tally>): Workshop =>
    after(
      own,
      { kind: 'open', item: 'szw-role', as: 'no-digid' },
      { kind: 'tally', item: 'szw-role', source: 'hand', tally: counts },
      { kind: 'close', item: 'szw-role' },
      { kind: 'reveal', item: 'szw-role' }
    )

  it('decides nothing: the room’s own choice stands', () => {
    const workshop = inShoes(tally(9, 0, 0, 0, 0))
    expect(standingLevel(check(workshop, 'szw-role'), cohesietoets)).toBe(2)
    expect(seen(workshop, 'szw-role').gap).toEqual({ as: 'no-digid', own: 2, other: 0 })
  })

  it('shows no gap while four people answered, or before the reveal', () => {
    expect(seen(inShoes(tally(4, 0, 0, 0, 0)), 'szw-role').gap).toBeNull()
    const open = after(own, { kind: 'open', item: 'szw-role', as: 'no-digid' })
    expect(seen(open, 'szw-role').gap).toBeNull()
  })

  it('follows a normal ballot, and has no movement', () => {
    expect(refusal(workshopOf(), { kind: 'open', item: 'szw-role', as: 'alderman' })).toBe('not-now')
    const movement = { up: 0, same: 0, down: 0 }
    expect(refusal(inShoes(tally(9, 0, 0, 0, 0)), { kind: 'movement', item: 'szw-role', movement })).toBe('not-now')
  })
})

describe('the people who may leave a minority view', () => {
  const second = (counts: ReturnType<typeof tally>): Workshop =>
    after(
      voted(workshopOf(), 'szw-role', tally(3, 3, 0, 3, 0)),
      { kind: 'discuss', item: 'szw-role' },
      { kind: 'open', item: 'szw-role' },
      { kind: 'tally', item: 'szw-role', source: 'hand', tally: counts },
      { kind: 'close', item: 'szw-role' },
      { kind: 'reveal', item: 'szw-role' }
    )

  it('are those who stay two levels or more from the middle after the second ballot', () => {
    expect(seen(second(tally(1, 7, 0, 2, 4)), 'szw-role').far).toBe(2)
    expect(seen(second(tally(1, 7, 2, 0, 0)), 'szw-role').far).toBe(0)
  })

  it('are nobody after the first ballot, or among fewer than five people', () => {
    expect(seen(voted(workshopOf(), 'szw-role', tally(3, 3, 0, 3, 0)), 'szw-role').far).toBeNull()
    expect(seen(second(tally(1, 2, 0, 1, 0)), 'szw-role').far).toBeNull()
  })
})
