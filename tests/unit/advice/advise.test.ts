import { expect, it } from 'vitest'
import { outcomeOf } from '#advice/outcome-of.ts'
import type { Answers } from '#assessment/types.ts'
import { parseExpression } from '#expression/parse.ts'
import type { AdviceRule, AdviceText, Questionnaire } from '#questionnaire/types.ts'
import { cohesietoets, schoolGarden } from '../../support/questionnaire.ts'

const text: AdviceText = {
  do: { nl: 'Doe', en: 'Do' },
  why: { nl: 'Omdat', en: 'Because' },
  owner: 'gardener',
  step: 1,
  effort: 'small'
}

function rule(id: string, source: string, checks: readonly string[]): AdviceRule {
  const parsed = parseExpression(source)
  if (!parsed.ok) throw new Error(source)
  return { ...text, id, when: parsed.expression, checks }
}

/** The shipped questionnaire with only these rules, and the same effort for every advice. */
const evenly = (...rules: readonly AdviceRule[]): Questionnaire => ({
  ...cohesietoets,
  advices: {
    ...cohesietoets.advices,
    rules,
    checks: new Map(
      [...cohesietoets.advices.checks].map(([check, { levels, unknown }]) => [
        check,
        { levels: levels.map((each): AdviceText => ({ ...each, effort: 'small' })), unknown }
      ])
    ),
    futures: new Map(
      [...cohesietoets.advices.futures].map(([future, each]): [string, AdviceText] => [
        future,
        { ...each, effort: 'small' }
      ])
    )
  }
})
const advised = (questionnaire: Questionnaire, answers: Answers): readonly string[] =>
  outcomeOf(questionnaire, { id: 'a', depth: 'quick', answers }).advice.map(({ id }) => id)

it('a theme that is capped for lack of evidence gets no advice on it when the questionnaire defines none', () => {
  const answers = Object.fromEntries([...cohesietoets.checks.keys()].map((check) => [check, 3]))
  const silent: Questionnaire = { ...cohesietoets, advices: { ...cohesietoets.advices, evidence: null } }
  const given = (questionnaire: Questionnaire) =>
    outcomeOf(questionnaire, { id: 'a', depth: 'full', answers })
      .advice.map(({ id }) => id)
      .filter((id) => id.startsWith('evidence:'))
  expect(given(cohesietoets)).toContain('evidence:scope')
  expect(given(silent)).toEqual([])
})

it('an outcome names its format, its assessment and its questionnaire', () => {
  expect(outcomeOf(schoolGarden, { id: 'mine', depth: 'quick', answers: {} })).toMatchObject({
    format: 'cohesietoets/outcome',
    version: 1,
    assessment: 'mine',
    questionnaire: { id: 'schooltuin', version: '0.3.0' },
    depth: 'quick'
  })
})

it('with equal gain and effort an advice is placed by its first check; without checks it comes last', () => {
  const questionnaire = evenly(
    rule('second', '{ocw-role} = 2', ['ocw-role', 'szw-role']),
    rule('without', '{szw-role} = 2', [])
  )
  expect(
    advised(questionnaire, { 'szw-role': 2, 'ocw-role': 2, 'early-involvement': 2, 'future-wild-west': 'weaker' })
  ).toEqual(['szw-role:2', 'ocw-role:2', 'second', 'early-involvement:2', 'without', 'future:wild-west'])
})

it('a check in a theme without weight gains nothing', () => {
  const questionnaire = {
    ...schoolGarden,
    advices: { ...schoolGarden.advices, rules: [rule('nobody', '{users} empty', ['lessons', 'upkeep'])] }
  }
  expect(
    outcomeOf(questionnaire, { id: 'a', depth: 'full', answers: { upkeep: 0 } }).advice.find(
      ({ id }) => id === 'nobody'
    )?.gain
  ).toBe(100)
})

it('a negative future without an advice of its own gets none, and one without a measure always gets it', () => {
  const futures = cohesietoets.futures
  if (futures === null) throw new Error('there are futures')
  const bare: Questionnaire = {
    ...cohesietoets,
    futures: { ...futures, futures: futures.futures.map((future) => ({ ...future, measureQuestion: null })) },
    advices: {
      ...cohesietoets.advices,
      futures: new Map([...cohesietoets.advices.futures].filter(([id]) => id !== 'wild-west'))
    }
  }
  const answers = { 'future-wild-west': 'weaker', 'future-big-brother': 'weaker', 'future-big-brother-measure': 'yes' }
  expect(advised(bare, answers)).toEqual(['future:big-brother'])
  expect(advised(cohesietoets, answers)).toEqual(['future:wild-west'])
})
