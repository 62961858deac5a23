import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { setAgenda } from '#review/agenda.ts'
import { collect, missingSeats } from '#review/collect.ts'
import { compareReviews } from '#review/compare.ts'
import { applyDecisions, readDecisions } from '#review/decisions.ts'
import { readRound } from '#review/read-round.ts'
import { addReviews, startSettling, undecided } from '#review/settle.ts'
import type { Settling } from '#review/types.ts'
import { atHand, cohesietoets, readText } from '../support/questionnaire.ts'

const folder = 'examples/round'
const textOf = (name: string): string => readText(`${folder}/${name}`)

const read = readRound(textOf('geldzorgen.round.cohesietoets.json'), atHand(cohesietoets))
if (!read.ok) throw new Error(JSON.stringify(read.problems))
const { round } = read.value
const files = readdirSync(folder)
  .filter((name) => name.includes('.review.'))
  .map((name) => ({ name, text: textOf(name) }))
const { reviews, received } = collect(round, cohesietoets, [], files)
const comparison = compareReviews(cohesietoets, round, reviews)

describe('the example round', () => {
  it('has six valid reviews, one from each seat', () => {
    expect(received.map(({ fate, problems }) => [fate, problems])).toEqual(files.map(() => ['counted', []]))
    expect(reviews).toHaveLength(6)
    expect(missingSeats(round, reviews)).toEqual([])
  })

  it('gives every reason for discussion', () => {
    const reasons = new Set(setAgenda(comparison, cohesietoets).flatMap((point) => point.reasons))
    expect([...reasons].sort()).toEqual(['alone', 'blind-spot', 'gate', 'low-confidence', 'no-evidence', 'two-apart'])
  })

  it('has unanimous checks, a blind spot, a check left open and one that does not apply', () => {
    expect(comparison.checks.filter(({ unanimous }) => unanimous !== null).length).toBeGreaterThan(3)
    expect(comparison.blindSpots).toEqual(['group-distance'])
    const outcomes = new Set(comparison.checks.flatMap(({ cells }) => cells.map(({ outcome }) => outcome)))
    expect([...outcomes].sort()).toEqual(['answered', 'not-applicable', 'unanswered', 'unknown'])
  })

  it('is decided completely, with dissent and a sign-off of every seat', () => {
    const settling: Settling = { kind: 'settling', round, reviews, decisions: {}, signOff: [] }
    const assessment = addReviews(
      startSettling(round, cohesietoets, { id: 'settled', now: '2026-11-24T09:00:00Z' }),
      settling,
      reviews
    )
    const decisions = readDecisions(textOf('geldzorgen.decisions.cohesietoets.json'), settling, cohesietoets)
    if (!decisions.ok) throw new Error(JSON.stringify(decisions.problems))
    const settled = applyDecisions(assessment, settling, decisions.value, cohesietoets).review as unknown as Settling
    expect(undecided(comparison, settled)).toEqual([])
    expect(Object.values(settled.decisions).some(({ dissent }) => dissent.length > 0)).toBe(true)
    expect(settled.signOff.map(({ seat }) => seat).sort()).toEqual(round.seats.map(({ id }) => id).sort())
  })
})
