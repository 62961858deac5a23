import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collect } from '#review/collect.ts'
import { compareReviews } from '#review/compare.ts'
import { setAgenda } from '#review/agenda.ts'
import { readReview } from '#review/read-review.ts'
import { confidences, type Review } from '#review/types.ts'
import { latestReviews, mergeReviews } from '#review/merge-reviews.ts'
import { writeDocument } from '#review/write.ts'
import { cohesietoets } from '../support/questionnaire.ts'
import { randomAnswers } from '../support/random-answers.ts'
import { Dice } from '../support/random.ts'
import { reviewFrom, roundOf } from '../support/round.ts'

const seats = ['szw', 'ocw', 'bzk', 'ez', 'vws']
const round = roundOf(seats)
const checks = [...cohesietoets.checks.keys()]

/**
 * A review by one of a few people, some on a shared seat, in one of their revisions. The same three numbers always give
 * the same review.
 */
const anyReview: fc.Arbitrary<Review> = fc
  .tuple(fc.nat({ max: 6 }), fc.integer({ min: 1, max: 3 }), fc.nat({ max: 1 }))
  .map(([person, revision, variant]) => {
    const dice = new Dice(person * 100 + revision * 10 + variant)
    const { 'policy-title': _title, 'draft-version': _version, ...answers } = randomAnswers(cohesietoets, dice)
    const confidence = Object.fromEntries(
      checks.slice(person, person + 9).map((check, index) => [check, confidences[index % 3] ?? 'low'])
    )
    return reviewFrom(round, seats[person % seats.length] ?? '', {
      answers,
      confidence,
      reviewer: `person-${person}`,
      revision
    })
  })

const piles = fc.array(anyReview, { maxLength: 12 })
const shuffled = (pile: readonly Review[], seed: number): readonly Review[] => {
  const dice = new Dice(seed)
  return pile
    .map((review) => ({ review, at: dice.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ review }) => review)
}
const files = (pile: readonly Review[]) =>
  pile.map((review, index) => ({ name: `file-${index}`, text: writeDocument(review) }))
const kept = (known: readonly Review[], pile: readonly Review[]): readonly Review[] =>
  collect(round, cohesietoets, known, files(pile)).reviews

describe('collecting reviews', () => {
  it('does not depend on the order of the files', () => {
    fc.assert(
      fc.property(piles, fc.integer(), (pile, seed) => {
        expect(kept([], shuffled(pile, seed))).toEqual(kept([], pile))
      }),
      { numRuns: 30 }
    )
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(piles, (pile) => {
        expect(kept(kept([], pile), pile)).toEqual(kept([], pile))
      }),
      { numRuns: 30 }
    )
  })

  it('gives the same result all at once as pile by pile, in any order', () => {
    fc.assert(
      fc.property(piles, piles, (one, other) => {
        expect(kept(kept([], one), other)).toEqual(kept([], [...one, ...other]))
        expect(kept(kept([], other), one)).toEqual(kept([], [...one, ...other]))
      }),
      { numRuns: 20 }
    )
  })

  it('loses nothing: every review that was handed in is kept unchanged', () => {
    fc.assert(
      fc.property(piles, (pile) => {
        const all = kept([], pile)
        for (const review of pile) expect(all).toContainEqual(review)
      }),
      { numRuns: 20 }
    )
  })

  it('counts one review per person, and always the newest', () => {
    fc.assert(
      fc.property(piles, (pile) => {
        const counted = latestReviews(round, pile)
        expect(new Set(counted.map(({ reviewer }) => reviewer.id)).size).toBe(counted.length)
        expect(counted.map(({ reviewer }) => reviewer.id).sort()).toEqual(
          [...new Set(pile.map(({ reviewer }) => reviewer.id))].sort()
        )
        for (const { reviewer, revision } of pile)
          expect(counted.find((review) => review.reviewer.id === reviewer.id)?.revision).toBeGreaterThanOrEqual(
            revision
          )
      }),
      { numRuns: 100 }
    )
  })

  it('gives every file a fate, and counts exactly the reviews that count', () => {
    fc.assert(
      fc.property(piles, (pile) => {
        const { received, reviews } = collect(round, cohesietoets, [], files(pile))
        expect(received).toHaveLength(pile.length)
        expect(received.filter(({ fate }) => fate === 'counted')).toHaveLength(latestReviews(round, reviews).length)
      }),
      { numRuns: 20 }
    )
  })
})

describe('comparing reviews', () => {
  it('gives the same comparison and agenda in any order', () => {
    fc.assert(
      fc.property(piles, fc.integer(), (pile, seed) => {
        const [one, other] = [pile, shuffled(pile, seed)].map((reviews) => compareReviews(cohesietoets, round, reviews))
        expect(other).toEqual(one)
        if (one !== undefined && other !== undefined)
          expect(setAgenda(other, cohesietoets)).toEqual(setAgenda(one, cohesietoets))
      }),
      { numRuns: 20 }
    )
  })

  it('lists each reviewer once per check, with levels that match the counts, median and spread', () => {
    fc.assert(
      fc.property(piles, (pile) => {
        const comparison = compareReviews(cohesietoets, round, pile)
        for (const { cells, counts, median, spread, unanimous } of comparison.checks) {
          expect(cells.map(({ reviewer }) => reviewer)).toEqual(comparison.reviewers.map(({ id }) => id))
          const levels = cells.flatMap(({ level }) => (level === null ? [] : [level]))
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(levels.length)
          expect(spread).toBe(levels.length === 0 ? null : Math.max(...levels) - Math.min(...levels))
          if (median !== null) {
            expect(levels.filter((level) => level <= median).length * 2).toBeGreaterThanOrEqual(levels.length)
            expect(levels.filter((level) => level >= median).length * 2).toBeGreaterThanOrEqual(levels.length)
          }
          if (unanimous !== null) expect(spread ?? 0).toBe(0)
        }
        for (const { withinOne, alpha } of comparison.themes) {
          if (withinOne !== null) expect(withinOne >= 0 && withinOne <= 1).toBe(true)
          if (alpha.kind === 'value') expect(alpha.value <= 1 && alpha.low <= alpha.high && alpha.high <= 1).toBe(true)
        }
      }),
      { numRuns: 20 }
    )
  })
})

it('the reader refuses a review that was changed anywhere, and accepts one with different white space', () => {
  fc.assert(
    fc.property(anyReview, fc.nat(), (review, at) => {
      const text = writeDocument(review)
      const said = text.slice(text.indexOf('"format"'))
      const position = text.length - said.length + (at % said.length)
      const letter = text[position] ?? ''
      if (!/[A-Za-z0-9]/.test(letter)) return
      const changed = `${text.slice(0, position)}${letter === 'x' ? 'y' : letter === '1' ? '2' : /\d/.test(letter) ? '1' : 'x'}${text.slice(position + 1)}`
      expect(readReview(changed, round, cohesietoets).ok).toBe(false)
      expect(readReview(JSON.stringify(JSON.parse(text)), round, cohesietoets).ok).toBe(true)
    }),
    { numRuns: 100 }
  )
})

it('merging two lists keeps each review once', () => {
  fc.assert(
    fc.property(piles, piles, (one, other) => {
      const digests = mergeReviews(round, one, other).map(({ digest }) => digest)
      expect(new Set(digests).size).toBe(digests.length)
      expect(new Set(digests)).toEqual(new Set([...one, ...other].map(({ digest }) => digest)))
    }),
    { numRuns: 50 }
  )
})
