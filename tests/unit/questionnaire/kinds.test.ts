import { expect, it } from 'vitest'
import { parseExpression } from '#expression/parse.ts'
import { hasOptions } from '#questionnaire/has-options.ts'
import { lintTests } from '#questionnaire/lint-test.ts'
import { everyKind } from '../../support/generated-questionnaire.ts'

const questionnaire = everyKind()

/** The faults of a condition that tests a question of each kind this way. */
function faultsOf(test: string): Readonly<Record<string, string>> {
  const lint = (name: string): string => {
    const parsed = parseExpression(test.replace('{}', `{${name}}`))
    if (!parsed.ok) throw new Error(`not an expression: ${test}`)
    return lintTests(parsed.expression, 'here', questionnaire, new Set())
      .map(({ code }) => code)
      .join()
  }
  return Object.fromEntries([...questionnaire.questions.keys()].map((name) => [name, lint(name)]))
}

it('only questions with choices have options of their own', () => {
  expect([...questionnaire.questions.values()].filter(hasOptions).map(({ kind }) => kind)).toEqual([
    'choice',
    'choices'
  ])
})

it('the linter checks a comparison against what an answer of that kind can be', () => {
  expect(faultsOf("{} = 'other'")).toEqual({
    check: 'not-an-option',
    choice: 'not-an-option',
    choices: 'bad-expression',
    text: '',
    number: '',
    date: '',
    comment: ''
  })
  expect(faultsOf("{} contains 'other'")).toEqual({
    check: 'bad-expression',
    choice: 'bad-expression',
    choices: 'not-an-option',
    text: 'bad-expression',
    number: 'bad-expression',
    date: 'bad-expression',
    comment: 'bad-expression'
  })
  expect(faultsOf('{} empty')).toEqual({
    check: '',
    choice: '',
    choices: '',
    text: '',
    number: '',
    date: '',
    comment: ''
  })
})
