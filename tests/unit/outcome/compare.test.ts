import { expect, it } from 'vitest'
import { outcomeOf } from '#advice/outcome-of.ts'
import type { Answers } from '#assessment/types.ts'
import { compare } from '#outcome/compare.ts'
import type { Outcome } from '#outcome/types.ts'
import { schoolGarden } from '../../support/questionnaire.ts'

const outcomeWith = (id: string, answers: Answers): Outcome =>
  outcomeOf(schoolGarden, { id, depth: 'full', answers: { users: ['pupils'], ...answers } })

it('comparing two outcomes names both assessments and keeps both totals', () => {
  const [before, after] = [outcomeWith('first', { lessons: 1 }), outcomeWith('second', { lessons: 2 })]
  expect(compare(before, after)).toMatchObject({
    format: 'cohesietoets/comparison',
    version: 1,
    assessments: { before: 'first', after: 'second' },
    overall: { before: before.overall, after: after.overall }
  })
  expect(compare(before, after).themes).toEqual(
    before.themes.map((theme, index) => ({ id: theme.id, before: theme, after: after.themes[index] }))
  )
})

it('only checks with a different outcome or level are listed', () => {
  const before = outcomeWith('first', { lessons: 1, 'soil-tested': 1, water: 'unknown', upkeep: 2 })
  const after = outcomeWith('second', { lessons: 2, 'soil-tested': 1, upkeep: 2, 'upkeep-Comment': 'paragraaf 2' })
  expect(
    compare(before, after).checks.map(({ id, before: old, after: later }) => [
      id,
      old?.outcome,
      old?.level,
      later?.outcome,
      later?.level
    ])
  ).toEqual([
    ['water', 'unknown', null, 'unanswered', null],
    ['lessons', 'answered', 1, 'answered', 2]
  ])
})

it('checks that only one version has are compared with nothing: new ones in their order, then removed ones', () => {
  const [before, after] = [outcomeWith('first', {}), outcomeWith('second', {})]
  const without = (outcome: Outcome, theme: string): Outcome => ({
    ...outcome,
    themes: outcome.themes.filter(({ id }) => id !== theme),
    findings: outcome.findings.filter((finding) => finding.theme !== theme)
  })
  const { themes, checks } = compare(without(before, 'people'), without(after, 'soil'))
  expect(themes.map(({ id, before: old, after: later }) => [id, old?.id ?? null, later?.id ?? null])).toEqual([
    ['people', null, 'people'],
    ['later', 'later', 'later'],
    ['soil', 'soil', null]
  ])
  expect(checks.map(({ id }) => id)).toEqual([
    'lessons',
    'open-hours',
    'soil-tested',
    'water',
    'pond-fence',
    'pond-life'
  ])
})
