import { describe, expect, it } from 'vitest'
import type { Answers, Assessment } from '#assessment/types.ts'
import { columnsOf } from '#overview/overview.ts'
import { drafts, overviewOf, readOf } from '../../support/overview.ts'
import { cohesietoets } from '../../support/questionnaire.ts'
import { filled } from '../../support/report.ts'

/** One assessment with every check at a level. */
const at = (level: number, id: string, answers: Answers = {}, others: Partial<Assessment> = {}): Assessment => ({
  ...filled({ everywhere: level, answers: { 'policy-title': 'Loket', 'lead-ministry': ['bzk'], ...answers } }),
  id,
  ...others
})

const of = (...all: readonly Assessment[]) => overviewOf(all.map((each) => readOf(each)))

describe('two assessments are versions of one draft', () => {
  it('when one began as a copy of the other, whatever their titles', () => {
    const {
      drafts: count,
      joined,
      change
    } = of(
      at(0, 'a', { 'draft-date': '2026-01-01' }),
      at(2, 'b', { 'policy-title': 'Loket voor iedereen', 'draft-date': '2026-03-01' }, { copiedFrom: 'a' })
    )
    expect([count, joined.byCopy, joined.byTitle]).toEqual([1, 1, 0])
    expect(change?.overall).toEqual({ up: 1, same: 0, down: 0, unknown: 0 })
  })

  it('when both began as a copy of one that is not here', () => {
    const both = of(at(0, 'a', { 'policy-title': 'A' }, { copiedFrom: 'x' }), at(1, 'b', {}, { copiedFrom: 'x' }))
    expect([both.drafts, both.joined.byCopy]).toEqual([1, 1])
  })

  it('when title and organisation differ only in capitals and spaces, which is reported', () => {
    const { drafts: count, joined } = of(at(0, 'a'), at(1, 'b', { 'policy-title': ' LOKET ' }))
    expect([count, joined]).toEqual([1, { isPossible: true, byCopy: 0, byTitle: 1, titles: ['LOKET'] }])
  })

  it('but not with another organisation, without a title, or when every file is to count', () => {
    expect(of(at(0, 'a'), at(1, 'b', { 'lead-ministry': ['szw'] })).drafts).toBe(2)
    expect(of(at(0, 'a', { 'policy-title': '' }), at(1, 'b', { 'policy-title': '' })).drafts).toBe(2)
    const apart = overviewOf(
      [at(0, 'a'), at(1, 'b')].map((each) => readOf(each)),
      'working',
      { isEachApart: true }
    )
    expect([apart.drafts, apart.change]).toEqual([2, null])
  })
})

describe('of one draft', () => {
  it('the latest version counts: by the day of the draft, not by the day of filling in', () => {
    const later = at(3, 'a', { 'draft-date': '2026-05-01' }, { modifiedAt: '2026-05-02T10:00:00Z' })
    const earlier = at(0, 'b', { 'draft-date': '2026-02-01' }, { modifiedAt: '2026-06-01T10:00:00Z' })
    const { checks, leftOut } = of(later, earlier)
    expect([checks[0]?.levels, leftOut.earlierVersion]).toEqual([[0, 0, 0, 1], 1])
  })

  it('of two saves of the same assessment only the last counts, and that is no change', () => {
    const {
      drafts: count,
      change,
      leftOut
    } = of(
      at(0, 'a', {}, { modifiedAt: '2026-05-02T10:00:00Z' }),
      at(2, 'a', {}, { modifiedAt: '2026-05-03T10:00:00Z' })
    )
    expect([count, change, leftOut.olderSave, leftOut.earlierVersion]).toEqual([1, null, 1, 0])
  })

  it('a quick scan and a full assessment are not compared', () => {
    const { change } = of(
      at(0, 'a', { 'draft-date': '2026-01-01' }, { depth: 'quick' }),
      at(2, 'b', { 'draft-date': '2026-02-01' })
    )
    expect(change).toBeNull()
  })
})

describe('what counts', () => {
  it('only finished assessments, unless asked otherwise, and never what one reviewer handed in', () => {
    const { 'szw-role': _, ...rest } = at(1, 'a').answers
    const open = readOf({ ...at(1, 'a'), answers: rest })
    const reviewer = readOf({ ...at(1, 'b'), review: { kind: 'judging' } })
    const some = overviewOf([open, reviewer], 'working', { withUnfinished: false })
    expect([some.drafts, some.leftOut.unfinished, some.leftOut.review]).toEqual([0, 1, 1])
    expect(overviewOf([open, reviewer]).checks[0]).toMatchObject({ unanswered: 1, levels: [0, 0, 0, 0] })
  })

  it('advice in the list of actions: taken on, refused, and taken on while nothing calls for it any more', () => {
    const action = { owner: '', due: '', reason: '' } as const
    const { advice } = of(
      at(
        0,
        'a',
        {},
        {
          actions: [
            { ...action, advice: 'szw-role:0', status: 'doing' },
            { ...action, advice: 'ocw-role:0', status: 'not-adopted' },
            { ...action, advice: 'szw-role:2', status: 'done' },
            { ...action, advice: 'own:1', text: 'iets', status: 'open' }
          ]
        }
      )
    )
    const found = (id: string) => advice.find((each) => each.id === id)
    expect(found('szw-role:0')).toMatchObject({ given: 1, adopted: 1, refused: 0 })
    expect(found('ocw-role:0')).toMatchObject({ given: 1, adopted: 0, refused: 1 })
    expect(found('szw-role:2')).toMatchObject({ given: 0, adopted: 0, resolved: 1 })
    expect(found('own:1')).toBeUndefined()
  })

  it('a cap counts where it is what sets the verdict of its theme', () => {
    const low = at(3, 'a', { 'szw-role': 0 })
    const { checks } = of(low)
    expect(checks.filter(({ limits }) => limits !== 0).map(({ id }) => id)).toEqual(['szw-role'])
  })
})

describe('a breakdown', () => {
  it('shows what has five drafts, and all others together; more than one answer is a group of its own', () => {
    const some = Array.from({ length: 12 }, (_, place) =>
      at(1, `d${place}`, {
        'policy-title': `Ontwerp ${place}`,
        'lead-ministry': place < 6 ? ['szw'] : place < 11 ? ['bzk', 'szw'] : []
      })
    )
    const lead = of(...some).breakdowns.find(({ by }) => by === 'lead')
    expect(lead?.groups.map(({ value, drafts: count }) => [value, count])).toEqual([
      ['szw', 6],
      ['several', 5],
      [null, 1]
    ])
  })
})

describe('a row', () => {
  const options = { withTitles: true, salt: '' }

  it('has a level, a score or an answer under the name that files give it', () => {
    const { rows } = of(at(2, 'a', { 'szw-role': 'unknown', 'horizon-years': 8, technologies: ['ai', 'cloud'] }))
    const row = rows?.rows[0] ?? []
    const value = (name: string) => row[rows?.columns.indexOf(name) ?? -1]
    expect(
      ['id', 'counts', 'szw-role', 'ocw-role', 'unknown_checks', 'horizon-years', 'technologies', 'lead-ministry'].map(
        value
      )
    ).toEqual(['a', 1, null, 2, 'szw-role', 8, 'ai cloud', 'bzk'])
    expect(rows?.columns).toEqual(columnsOf(cohesietoets, options))
  })

  it('has no typed text except the title and the version, and no title when titles are left out', () => {
    const [one] = drafts({ count: 1 })
    const typed = { ...one?.answers, 'policy-change': 'geheim', 'filled-in-by': 'Anna', 'szw-role-Comment': 'geheim' }
    const { rows } = overviewOf([readOf({ ...(one as Assessment), answers: typed })], 'working', {
      withTitles: false,
      salt: 'x'
    })
    expect(JSON.stringify(rows)).not.toMatch(/geheim|Anna|Schuldhulp|Strategie/u)
    expect(rows?.columns).not.toContain('title')
  })

  it('marks drafts with the same title and organisation by a salted digest, which nobody can guess from', () => {
    const key = (salt: string, title: string) => {
      const { rows } = overviewOf([readOf(at(1, 'a', { 'policy-title': title }))], 'working', { salt })
      return rows?.rows[0]?.[rows.columns.indexOf('title_key')]
    }
    expect(key('', 'Loket')).toBe(key('', 'LOKET'))
    expect(key('', 'Loket')).not.toBe(key('', 'Ander'))
    expect(key('zout', 'Loket')).not.toBe(key('', 'Loket'))
  })
})
