import { expect, it } from 'vitest'
import { outcomeOf } from '#advice/outcome-of.ts'
import type { Answers } from '#assessment/types.ts'
import type { Outcome } from '#outcome/types.ts'
import { outcomeWriter } from '#outcome/write.ts'
import { cohesietoets } from '../../support/questionnaire.ts'

const check = 'values-complement'
const outcomeWith = (answers: Answers, depth: 'quick' | 'full' = 'full'): Outcome =>
  outcomeOf(cohesietoets, { id: 'a "name"', depth, answers })

it('every outcome is written as JSON.stringify writes it, also when the same check had another finding before', () => {
  const write = outcomeWriter()
  const remark = { [`${check}-Comment`]: 'paragraaf 2' }
  const sheets: readonly Answers[] = [
    {},
    { [check]: 'unknown' },
    { [check]: 'not-applicable', ...remark },
    { [check]: 0 },
    { [check]: 0, ...remark },
    { [check]: 1 },
    { [check]: 1, ...remark },
    { [check]: 2 },
    { [check]: 2, ...remark },
    { [check]: 3 },
    { [check]: 3, ...remark },
    { 'szw-role': 0, 'ocw-role': 0 },
    { 'szw-role': 3, 'ocw-role': 2 },
    { 'future-wild-west': 'weaker' }
  ]
  for (const outcome of [...sheets, ...sheets.toReversed()]
    .map((answers) => outcomeWith(answers))
    .concat(outcomeWith({}, 'quick')))
    expect(write(outcome)).toBe(JSON.stringify(outcome))
})

it('an advice that is based on other checks than before is written with the new ones', () => {
  const write = outcomeWriter()
  const bare = (...checks: readonly string[]): Outcome =>
    outcomeWith(Object.fromEntries(checks.map((name) => [name, 3])))
  const outcomes = [bare('szw-role'), bare('ocw-role'), bare('szw-role', 'ocw-role'), bare('szw-role')]
  expect(
    new Set(outcomes.map(({ advice }) => String(advice.find(({ id }) => id === 'evidence:ministries')?.checks)))
  ).toEqual(new Set(['szw-role', 'ocw-role', 'szw-role,ocw-role']))
  for (const outcome of outcomes) expect(write(outcome)).toBe(JSON.stringify(outcome))
})
