import { describe, expect, it } from 'vitest'
import type { Assessment } from '#assessment/types.ts'
import { nameReviewer, nameSeat } from '#review/name.ts'
import { caseOf, report, wordsIn } from '../../support/settled.ts'

describe('names of seats', () => {
  const seat = (id: string, task: string, organisation: string) => ({ id, function: task, organisation })
  const seats = [seat('a', 'adviseur', 'SZW'), seat('b', 'adviseur', 'SZW'), seat('c', '', ''), seat('d', 'jurist', '')]
  const unnamed = (place: number): string => `plek ${place}`

  it('are distinct, and none shows an id', () => {
    expect(seats.map((each) => nameSeat({ seats }, each, unnamed))).toEqual([
      'adviseur, SZW (1)',
      'adviseur, SZW (2)',
      'plek 3',
      'jurist'
    ])
    const reviewers = ['a', 'a', 'c'].map((each, index) => ({ id: `r${index}`, seat: each }))
    expect(reviewers.map(({ id }) => nameReviewer({ seats }, reviewers, id, unnamed))).toEqual([
      'adviseur, SZW (1.1)',
      'adviseur, SZW (1.2)',
      'plek 3'
    ])
  })

  it('without a function have a number in public', () => {
    const assessment = JSON.parse(caseOf('seat-without-function.cohesietoets.json')) as Assessment
    const words = wordsIn(report(assessment, 'public'))
    expect(words).toContain('Plek 1')
    expect(words).not.toMatch(/Geheime Dienst|"bzk"/)
  })
})
