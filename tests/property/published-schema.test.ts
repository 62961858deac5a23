import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { checkAnswers } from '#assessment/check-answers.ts'
import { publishedSchemas } from '../../scripts/published-schemas.ts'
import { everyKind } from '../support/generated-questionnaire.ts'
import { Dice } from '../support/random.ts'
import { randomAnswers } from '../support/random-answers.ts'

const questionnaire = everyKind({ number: { min: 1, max: 10 } })
const names = [...questionnaire.questions.keys()]

const ajv = new Ajv2020({ strict: false })
addFormats.default(ajv)
const schema = JSON.parse(publishedSchemas([questionnaire])['assessment.v1.schema.json'] ?? '') as {
  readonly properties: { readonly answers: object }
}
const isInSchema = ajv.compile(schema.properties.answers)

/**
 * The program accepts an impossible date with a warning that it counts as not filled in; the published schema refuses
 * it.
 */
const isRight = (answers: Readonly<Record<string, unknown>>): boolean =>
  checkAnswers(questionnaire, answers).every(({ severity, code }) => severity !== 'error' && code !== 'not-a-day')

/** Values that answers consist of, values that are nearly answers, and any other JSON value. */
const anyAnswer = fc.oneof(
  fc
    .integer()
    .map((seed) => new Dice(seed))
    .map((dice) => dice.pick(Object.values(randomAnswers(questionnaire, dice)).concat(''))),
  fc.constantFrom(
    -1,
    0,
    1,
    3,
    4,
    1.5,
    10,
    11,
    '0',
    'unknown',
    'not-applicable',
    'red',
    'blue',
    ['red'],
    ['red', 'blue'],
    ['red', 'green'],
    ['red', 'green', 'red', 'green'],
    [],
    [0],
    [null],
    '',
    ' ',
    '2026-02-28',
    '2026-02-29',
    '2026-2-2',
    '0026-02-02',
    '20266-02-02',
    '1899-12-31',
    '2199-12-31',
    '20260228',
    '2026-11-22T10:00:00Z',
    true,
    null,
    {}
  ),
  fc.jsonValue({ maxDepth: 2 })
)

describe.each(names)('an answer to a question of kind %s', (name) => {
  it('passes the published schema exactly when the program accepts it', () => {
    const seen = { right: 0, wrong: 0 }
    fc.assert(
      fc.property(anyAnswer, (value) => {
        const verdict = isRight({ [name]: value })
        seen[verdict ? 'right' : 'wrong'] += 1
        expect(isInSchema({ [name]: value }), JSON.stringify(value)).toBe(verdict)
      }),
      { numRuns: 1500 }
    )
    expect(Math.min(seen.right, seen.wrong), JSON.stringify(seen)).toBeGreaterThan(20)
  })

  it('passes when a random assessment contains it', () => {
    const sheets = Array.from({ length: 100 }, (_, seed) => randomAnswers(questionnaire, new Dice(seed)))
    const given = sheets.flatMap(({ [name]: value }) => (value === undefined ? [] : [value]))
    expect(given.length).toBeGreaterThan(20)
    expect(given.filter((value) => !isRight({ [name]: value }))).toEqual([])
  })
})

test('the questionnaire has a question of every kind', () => {
  expect([...questionnaire.questions.values()].map(({ kind }) => kind)).toEqual(names)
})

test('both the schema and the program require a remark to be text', () => {
  for (const value of ['', 'paragraaf 2.3', 5, ['a'], null])
    expect(isInSchema({ 'check-Comment': value })).toBe(isRight({ 'check-Comment': value }))
})
