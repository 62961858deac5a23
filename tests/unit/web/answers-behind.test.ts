import { expect, it } from 'vitest'
import { answersBehind } from '../../../src/web/pages/outcome/answers-behind.ts'
import { cohesietoets as questionnaire } from '../../support/questionnaire.ts'

const behind = (id: string) => {
  const contradiction = questionnaire.advices.contradictions.find((one) => one.id === id)
  if (contradiction === undefined) throw new Error(`No contradiction ${id}`)
  return answersBehind(questionnaire, contradiction).map(({ question }) => question)
}

it('a contradiction names every answer it is based on, also answers outside the checks', () => {
  expect(behind('long-view-short-horizon')).toEqual(['long-view', 'horizon-years'])
  expect(behind('szw-level-without-role')).toEqual(['szw-role', 'role-szw'])
  expect(behind('goals-without-meaning')).toEqual(['beyond-access', 'cohesion-defined'])
})

it('counted answers are named once, by their panel', () => {
  const [check, panel, ...others] = behind('types-without-groups')
  expect([check, panel?.startsWith('group-'), others]).toEqual(['citizen-types', true, []])
})

it('every contradiction refers to at least two answers', () => {
  for (const { id } of questionnaire.advices.contradictions) expect(behind(id).length, id).toBeGreaterThan(1)
})
