import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apply } from '#workshop/apply.ts'
import { checkItems, itemOf } from '#workshop/items.ts'
import { mergeWorkshops } from '#workshop/merge.ts'
import { nextStep } from '#workshop/next-step.ts'
import { readWorkshop } from '#workshop/read.ts'
import { isSeen } from '#workshop/floor.ts'
import { answered, sizeOf, totalOf } from '#workshop/tally.ts'
import type { Ballot, CheckItem, Tally, Workshop } from '#workshop/types.ts'
import { boardView, seenCheck, type SeenBallot } from '#workshop/view.ts'
import { writeWorkshop } from '#workshop/write.ts'
import { atHand, cohesietoets } from '../support/questionnaire.ts'
import { anyChange, play, workshopOf } from '../support/workshop.ts'

// Long enough that ballots are counted, shown and held again.
const sessions = fc.array(anyChange, { minLength: 40, maxLength: 120 })
const levels = 4

/** Everyone in a ballot moved to another level: as many answers from each source, other levels. */
const turned = (ballot: Ballot): Ballot => ({
  ...ballot,
  counts: Object.fromEntries(
    Object.entries(ballot.counts).map(
      ([
        source,
        {
          levels: [first = 0, ...others],
          unknown
        }
      ]) => [source, { levels: [...others, unknown], unknown: first }]
    )
  )
})

const withUnseenTurned = (workshop: Workshop): Workshop => ({
  ...workshop,
  items: workshop.items.map((item) =>
    item.kind !== 'check' || isSeen(item)
      ? item
      : {
          ...item,
          ballots: item.ballots.map((ballot, at) => (at === item.ballots.length - 1 ? turned(ballot) : ballot))
        }
  )
})

describe('commands', () => {
  it('give the same workshop in any order and however often they come', () => {
    fc.assert(
      fc.property(sessions, fc.infiniteStream(fc.nat()), (changes, dice) => {
        const { commands, last } = play(changes)
        let workshop = workshopOf('45')
        // Every command arrives again and again, in a random order, until nothing is left to do.
        while (workshop.sequence < commands.length) {
          const command = commands[(dice.next().value ?? 0) % commands.length]
          const expected = commands[workshop.sequence]
          for (const each of [command, expected, command]) {
            const result = each === undefined ? null : apply(workshop, each, cohesietoets)
            if (result?.ok) workshop = result.value
          }
        }
        expect(workshop).toEqual(last)
      }),
      { numRuns: 40 }
    )
  })

  it('leave a workshop that can be read back unchanged', () => {
    fc.assert(
      fc.property(sessions, (changes) => {
        const { last } = play(changes)
        const read = readWorkshop(writeWorkshop(last), atHand(cohesietoets))
        expect(read.ok ? read.value.workshop : read.problems).toEqual(last)
      }),
      { numRuns: 40 }
    )
  })

  it('never change counts that somebody has seen', () => {
    fc.assert(
      fc.property(sessions, (changes) => {
        const seen = new Map<string, Tally>()
        for (const workshop of play(changes).states)
          for (const item of checkItems(workshop))
            for (const [at, ballot] of item.ballots.entries()) {
              const name = `${item.id} ${at}`
              const total = totalOf(ballot, levels)
              expect(total).toEqual(seen.get(name) ?? total)
              if (ballot.looked || at < item.ballots.length - 1 || isSeen(item)) seen.set(name, total)
            }
      }),
      { numRuns: 40 }
    )
  })

  it('always leave a next step, and following it ends the session', () => {
    fc.assert(
      fc.property(sessions, (changes) => {
        let { last: workshop } = play(changes)
        for (let steps = 0; ; steps += 1) {
          expect(steps).toBeLessThan(60)
          const step = nextStep(workshop, cohesietoets)
          if (step.kind === 'finish') return
          workshop = play([asChange(step)], workshop).states.at(-1) ?? workshop
        }
      }),
      { numRuns: 30 }
    )
  })
})

function asChange(step: Exclude<ReturnType<typeof nextStep>, { kind: 'finish' }>) {
  switch (step.kind) {
    case 'begin':
    case 'go':
      return { kind: 'go', to: step.to } as const
    case 'open-again':
      return { kind: 'open', item: step.item } as const
    case 'decide':
      return { kind: 'decide', item: step.item, decision: { level: 1, reason: '', minority: [] } } as const
    case 'read':
    case 'open':
    case 'close':
    case 'reveal':
    case 'discuss':
      return { kind: step.kind, item: step.item } as const
  }
}

describe('what is shown', () => {
  it('before the reveal does not depend on any level', () => {
    fc.assert(
      fc.property(sessions, (changes) => {
        const { last: workshop } = play(changes)
        const other = withUnseenTurned(workshop)
        expect(boardView(other, cohesietoets)).toEqual(boardView(workshop, cohesietoets))
        for (const item of checkItems(workshop))
          expect(seenCheck(itemOf(other, item.id) as CheckItem, cohesietoets)).toEqual(seenCheck(item, cohesietoets))
      }),
      { numRuns: 60 }
    )
  })

  it('never lets the levels of fewer than five people be worked out, from all views together', () => {
    fc.assert(
      fc.property(sessions, (changes) => {
        for (const item of checkItems(play(changes).last))
          for (const ballot of seenCheck(item, cohesietoets).ballots) expectFloor(ballot)
      }),
      { numRuns: 60 }
    )
  })

  it('adds up: the sources together are the whole', () => {
    fc.assert(
      fc.property(sessions, (changes) => {
        for (const item of checkItems(play(changes).last))
          for (const [at, seen] of seenCheck(item, cohesietoets).ballots.entries()) {
            const sum = Object.values(seen.answeredBySource).reduce((total, count) => total + count, 0)
            expect(sum).toBe(seen.answered)
            if (seen.distribution !== null) expect(sizeOf(seen.distribution)).toBe(seen.answered)
            const ballot = item.ballots[at]
            if (ballot !== undefined) expect(answered(ballot)).toBe(seen.answered)
          }
      }),
      { numRuns: 40 }
    )
  })
})

/** Every sum and difference of shown numbers is about nobody, or about at least five people. */
function expectFloor({ distribution, bySource, answered: all }: SeenBallot): void {
  if (distribution === null) {
    expect(bySource).toEqual({})
    return
  }
  const shown = Object.values(bySource).map((tally) => sizeOf(tally))
  const subsets = shown.reduce<readonly number[]>((sums, size) => [...sums, ...sums.map((sum) => sum + size)], [0])
  for (const size of [...subsets, ...subsets.map((sum) => all - sum)]) expect(size === 0 || size >= 5).toBe(true)
}

describe('merging workshops', () => {
  const sets = fc.tuple(sessions, sessions, sessions)

  it('does not depend on their order, and shows nobody who was too few in one of them', () => {
    fc.assert(
      fc.property(sets, (three) => {
        const held = three.map((changes, at) => play(changes, workshopOf('45', `session-${at}`)).last)
        const start = { id: 'all', now: '2026-12-01T09:00:00Z' }
        const merged = mergeWorkshops(held, cohesietoets, start)
        expect(mergeWorkshops(held.toReversed(), cohesietoets, start)).toEqual(merged)
        if (!merged.ok) return
        for (const item of checkItems(merged.value))
          for (const [at, ballot] of item.ballots.entries()) {
            const own = held.map((workshop) => {
              const one = itemOf(workshop, item.id)
              const found = one?.kind === 'check' && !one.isSkipped ? one.ballots[at] : undefined
              return found === undefined ? 0 : answered(found)
            })
            // The sum is that of some of the workshops, each with five answers or more.
            expect(subsetSums(own.filter((size) => size >= 5))).toContain(answered(ballot))
          }
      }),
      { numRuns: 30 }
    )
  })
})

const subsetSums = (sizes: readonly number[]): readonly number[] =>
  sizes.reduce<readonly number[]>((sums, size) => [...sums, ...sums.map((sum) => sum + size)], [0])
