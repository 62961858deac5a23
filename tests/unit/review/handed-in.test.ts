import { describe, expect, it } from 'vitest'
import { dayHandedIn, punctualityOf } from '#review/handed-in.ts'
import type { Review } from '#review/types.ts'
import { caseOf } from '../../support/settled.ts'

describe('the day of handing in', () => {
  const deadline = '2026-11-20'
  it.each<[string, string, string | undefined, string, string]>([
    ['20:30 in Willemstad', '2026-11-21T00:30:00Z', '2026-11-20', '2026-11-20', 'in-time'],
    ['20:30 in Willemstad, by an older file', '2026-11-21T00:30:00Z', undefined, '2026-11-21', 'unclear'],
    ['half past midnight in Amsterdam', '2026-11-20T23:30:00Z', '2026-11-21', '2026-11-21', 'late'],
    ['half past midnight, by an older file', '2026-11-20T23:30:00Z', undefined, '2026-11-20', 'in-time'],
    ['the last minute at UTC−12', '2026-11-21T11:59:00Z', undefined, '2026-11-21', 'unclear'],
    ['a minute later', '2026-11-21T12:00:00Z', undefined, '2026-11-21', 'late'],
    ['a day that nobody had', '2026-11-25T12:00:00Z', '2026-11-19', '2026-11-25', 'late'],
    ['the first day of a year at UTC+14', '2026-12-31T10:00:00Z', '2027-01-01', '2027-01-01', 'late']
  ])('%s', (_, handedInAt, handedInOn, day, punctuality) => {
    const moment = { handedInAt, ...(handedInOn !== undefined && { handedInOn }) }
    expect([dayHandedIn(moment), punctualityOf(moment, deadline)]).toEqual([day, punctuality])
  })

  it('is read leniently: the files from the Caribbean and from after midnight count', () => {
    const files = ['caribisch', 'nanacht'].map(
      (name) => JSON.parse(caseOf(`${name}.review.cohesietoets.json`)) as Review
    )
    expect(files.map((review) => punctualityOf(review, deadline))).toEqual(['unclear', 'in-time'])
  })
})
