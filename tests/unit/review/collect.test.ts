import { describe, expect, it } from 'vitest'
import { collect, missingSeats } from '#review/collect.ts'
import { withDigest } from '#review/digest.ts'
import { latestReviews, mergeReviews } from '#review/merge-reviews.ts'
import { writeDocument } from '#review/write.ts'
import type { Review } from '#review/types.ts'
import { cohesietoets } from '../../support/questionnaire.ts'
import { reviewFrom, roundOf } from '../../support/round.ts'

const round = roundOf(['szw', 'ocw', 'bzk'])
const szw = reviewFrom(round, 'szw', { answers: { 'szw-role': 1 } })
const ocw = reviewFrom(round, 'ocw', { answers: { 'szw-role': 2 } })
const file = (review: Review, name = `${review.reviewer.id}-${review.revision}`) => ({
  name,
  text: writeDocument(review)
})
const take = (known: readonly Review[], ...files: readonly { name: string; text: string }[]) =>
  collect(round, cohesietoets, known, files)
const fates = (...args: Parameters<typeof take>): readonly string[] =>
  take(...args).received.map(({ name, fate }) => `${name} ${fate}`)
const problems = (text: string): readonly string[] =>
  take([], { name: 'file', text }).received.flatMap(({ problems: all }) =>
    all.map(({ code, path }) => `${code} ${path}`)
  )

/** The file as changed by somebody who can also compute the digest. */
const forged = (review: Review, change: object): string => writeDocument(withDigest({ ...review, ...change }))

describe('a pile of review files', () => {
  it('counts what each reviewer handed in, by seat', () => {
    const { reviews, received } = take([], file(ocw), file(szw))
    expect(reviews).toEqual([szw, ocw])
    expect(received.map(({ name, fate }) => `${name} ${fate}`)).toEqual(['ocw-1 counted', 'szw-1 counted'])
  })

  it('recognises a file that was collected before, and a duplicate in the pile', () => {
    expect(fates([szw], file(szw), file(ocw), file(ocw, 'copy'))).toEqual([
      'szw-1 known',
      'ocw-1 counted',
      'copy known'
    ])
  })

  it('counts the last revision and keeps the older one', () => {
    const again = reviewFrom(round, 'szw', { answers: { 'szw-role': 3 }, revision: 2 })
    const { reviews, received } = take([], file(again), file(szw))
    expect(received.map(({ fate }) => fate)).toEqual(['counted', 'older'])
    expect(reviews).toEqual([szw, again])
    expect(latestReviews(round, reviews)).toEqual([again])
  })

  it('counts two people on one seat, and says so', () => {
    const colleague = reviewFrom(round, 'szw', { answers: {}, reviewer: 'somebody-else' })
    const { reviews, received } = take([], file(szw), file(colleague))
    expect(latestReviews(round, reviews)).toHaveLength(2)
    expect(
      received.flatMap(({ problems: all }) =>
        all.map(({ code, severity, args }) => `${severity} ${code} ${args['seat']}`)
      )
    ).toEqual(['warning same-seat beleidsmedewerker, SZW', 'warning same-seat beleidsmedewerker, SZW'])
  })

  it('names the seat that two people share', () => {
    const { received } = take([], file(ocw), file(reviewFrom(round, 'ocw', { answers: {}, reviewer: 'somebody-else' })))
    expect(received.flatMap(({ problems: all }) => all.map(({ args }) => args['seat']))).toEqual([
      'beleidsmedewerker, OCW',
      'beleidsmedewerker, OCW'
    ])
  })

  it('reports that one reviewer handed in for two seats, and that the first seat becomes empty', () => {
    const moved = reviewFrom(round, 'szw', { answers: { 'szw-role': 0 }, reviewer: 'ocw', revision: 2 })
    const { reviews, received } = take([], file(szw), file(ocw), file(moved))
    expect(received.map(({ fate }) => fate)).toEqual(['counted', 'older', 'counted'])
    expect(
      received.flatMap(({ name, problems: all }) =>
        all
          .filter(({ code }) => code === 'other-seat')
          .map(({ severity, path, args }) => `${name} ${severity} ${path} ${args['seat']}`)
      )
    ).toEqual([
      'ocw-1 warning reviewer.seat beleidsmedewerker, SZW',
      'ocw-2 warning reviewer.seat beleidsmedewerker, OCW'
    ])
    expect(missingSeats(round, latestReviews(round, reviews)).map(({ id }) => id)).toEqual(['ocw', 'bzk'])
  })

  it('says who is missing', () => {
    expect(missingSeats(round, [ocw]).map(({ id }) => id)).toEqual(['szw', 'bzk'])
  })

  it('distinguishes two files with the same revision number by their content, and counts the same one in either order', () => {
    const twin = reviewFrom(round, 'szw', { answers: { 'szw-role': 0 } })
    const [one, other] = [mergeReviews(round, [szw, twin]), mergeReviews(round, [twin, szw])]
    expect(one).toHaveLength(2)
    expect(latestReviews(round, one)).toEqual(latestReviews(round, other))
    expect(latestReviews(round, one)).toHaveLength(1)
  })
})

describe('a review file is refused with the reason', () => {
  it('when it was changed since it was written', () => {
    expect(problems(writeDocument(szw).replace('"szw-role": 1', '"szw-role": 3'))).toEqual(['changed-since-written '])
  })

  it('but not when only its layout changed', () => {
    expect(problems(JSON.stringify(Object.fromEntries(Object.entries(szw).reverse())))).toEqual([])
  })

  it('when it is of another round', () => {
    expect(problems(forged(szw, { round: 'round-2' }))).toEqual(['not-in-this-round round'])
  })

  it('when nobody was invited for that seat', () => {
    expect(problems(forged(szw, { reviewer: { id: 'x', seat: 'ez' } }))).toEqual(['unknown-seat reviewer.seat'])
  })

  it('when it judges another version of the draft', () => {
    expect(
      problems(
        forged(szw, {
          assessment: { ...szw.assessment, answers: { ...szw.assessment.answers, 'draft-version': '0.8' } }
        })
      )
    ).toEqual(['other-draft assessment.answers.draft-version'])
  })

  it('when it uses another depth or version of the questionnaire, with all reasons at once', () => {
    const assessment = { ...szw.assessment, depth: 'quick', questionnaire: { id: 'cohesietoets', version: '0.1.0' } }
    expect(problems(forged(szw, { assessment }))).toEqual([
      'other-questionnaire-version assessment.questionnaire',
      'other-depth assessment.depth'
    ])
  })

  it('when the assessment in it has errors, with their place', () => {
    const assessment = { ...szw.assessment, answers: { ...szw.assessment.answers, 'szw-role': 9 } }
    expect(problems(forged(szw, { assessment }))).toEqual(['not-an-option assessment.answers.szw-role'])
  })

  it.each([
    ['not JSON', 'x', ['not-json ']],
    ['an assessment', JSON.stringify(szw.assessment), ['not-a-review format']],
    ['of a newer version', JSON.stringify({ ...szw, version: 2 }), ['newer-version version']],
    ['without a digest', JSON.stringify({ ...szw, digest: undefined }), ['missing digest']],
    [
      'with a confidence that does not exist',
      forged(szw, { confidence: { 'szw-role': 'sure' } }),
      ['not-an-option confidence.szw-role']
    ]
  ])('when it is %s', (_, text, expected) => {
    expect(problems(text)).toEqual(expected)
  })

  it('and the other files in the pile still count', () => {
    expect(fates([], { name: 'broken', text: '{' }, file(ocw))).toEqual(['broken refused', 'ocw-1 counted'])
  })
})

it('a confidence about an unknown check is kept with a warning', () => {
  expect(problems(forged(szw, { confidence: { 'no-check': 'low' } }))).toEqual(['unknown-answer confidence.no-check'])
})
