import { describe, expect, it } from 'vitest'
import { visibleAnswers } from '#assessment/visible.ts'
import type { Answers } from '#assessment/types.ts'
import { countAnswers } from '#outcome/count.ts'
import type { Count, Questionnaire } from '#questionnaire/types.ts'
import { cohesietoets } from '../../support/questionnaire.ts'

const roles = [...cohesietoets.questions.keys()].filter((name) => name.startsWith('role-'))

/** The result of a count over these answers; `only` overrides its properties. */
function counted(
  only: Partial<Extract<Count, { kind: 'answers' }>>,
  answers: Answers,
  ...others: readonly Count[]
): number | undefined {
  const count: Count = {
    kind: 'answers',
    name: 'it',
    questions: roles,
    values: null,
    except: null,
    prefix: 'role-',
    ...only
  }
  const questionnaire: Questionnaire = {
    ...cohesietoets,
    advices: { ...cohesietoets.advices, counts: [...others, count] }
  }
  return countAnswers(questionnaire, visibleAnswers(questionnaire, 'full', answers).values).at(-1)
}

describe('a count counts', () => {
  it('nothing in an empty assessment', () => {
    expect(counted({}, {})).toBe(0)
  })

  it('every answer to its questions, and no others', () => {
    expect(counted({}, { 'role-bzk': 'none', 'role-ezk': 'co-owner', 'policy-title': 'x' })).toBe(2)
  })

  it('only the values it asks for', () => {
    expect(
      counted(
        { values: ['co-writer', 'co-owner'] },
        { 'role-bzk': 'none', 'role-ezk': 'co-owner', 'role-szw': 'co-writer', 'role-ocw': 'co-owner' }
      )
    ).toBe(3)
  })

  it('not the question that another answer names', () => {
    const answers = { 'role-bzk': 'co-owner', 'role-ezk': 'co-owner' }
    expect(counted({ except: 'lead-ministry' }, answers)).toBe(2)
    expect(counted({ except: 'lead-ministry' }, { ...answers, 'lead-ministry': ['bzk'] })).toBe(1)
    expect(counted({ except: 'lead-ministry', values: ['none'] }, { ...answers, 'lead-ministry': ['bzk'] })).toBe(0)
    expect(counted({ except: 'lead-ministry' }, { 'role-ezk': 'co-owner', 'lead-ministry': ['bzk'] })).toBe(1)
  })

  it('none of the questions that a list names, each once, whatever else is in the list', () => {
    const answers = { 'role-bzk': 'co-owner', 'role-ezk': 'co-owner', 'role-szw': 'co-owner' }
    const leading = (...ministries: readonly string[]) =>
      counted({ except: 'lead-ministry' }, { ...answers, 'lead-ministry': ministries })
    expect(leading('bzk', 'ezk')).toBe(1)
    expect(leading('bzk', 'bzk')).toBe(2)
    expect(leading('other', 'az')).toBe(3)
    expect(leading()).toBe(3)
  })

  it('independently of other counts over the same questions', () => {
    const answers = { 'role-bzk': 'none', 'role-ezk': 'co-owner', 'role-szw': 'informed' }
    const owners: Count = {
      kind: 'answers',
      name: 'owners',
      questions: roles,
      values: ['co-owner'],
      except: null,
      prefix: 'role-'
    }
    expect(counted({}, answers, owners)).toBe(3)
    expect(counted({ values: ['none'] }, answers, owners)).toBe(1)
    expect(
      counted({ values: ['co-owner', 'none'] }, answers, owners, { kind: 'levels', name: 'levels', of: 'count' })
    ).toBe(2)
  })
})
