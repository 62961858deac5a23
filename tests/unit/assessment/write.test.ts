import { expect, it } from 'vitest'
import { blankAssessment } from '#assessment/blank.ts'
import { writeAssessment } from '#assessment/write.ts'
import { cohesietoets } from '../../support/questionnaire.ts'

const blank = blankAssessment({
  id: 'a',
  now: '2026-11-22T10:00:00Z',
  questionnaire: cohesietoets,
  depth: 'full',
  language: 'nl'
})

it('a file is JSON with its schema first, its fields in a fixed order, and a newline at the end', () => {
  const text = writeAssessment(blank)
  expect(Object.keys(JSON.parse(text) as object)).toEqual([
    '$schema',
    'format',
    'version',
    'id',
    'questionnaire',
    'depth',
    'language',
    'createdAt',
    'modifiedAt',
    'answers',
    'actions'
  ])
  expect(text.endsWith('}\n')).toBe(true)
})

it('a file names its schema, and puts the round last among the known fields', () => {
  const text = writeAssessment({ 'x-own': 1, review: { kind: 'judging' }, ...blank } as typeof blank)
  expect(JSON.parse(text)).toMatchObject({ $schema: 'assessment.v1.schema.json' })
  expect(Object.keys(JSON.parse(text) as object).slice(-3)).toEqual(['actions', 'review', 'x-own'])
})

it('the order in which fields were set does not affect the file', () => {
  const turned = Object.fromEntries(Object.entries(blank).toReversed()) as unknown as typeof blank
  expect(writeAssessment(turned)).toBe(writeAssessment(blank))
})

it('unknown fields come last, in their original order', () => {
  const text = writeAssessment({ 'x-b': 1, 'x-a': 2, ...blank } as typeof blank)
  expect(Object.keys(JSON.parse(text) as object).slice(-2)).toEqual(['x-b', 'x-a'])
})
