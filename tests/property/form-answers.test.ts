import type { SurveyModel } from 'survey-core'
import { expect, it } from 'vitest'
import type { Answers } from '#assessment/types.ts'
import { visibleAnswers } from '#assessment/visible.ts'
import type { Value } from '#expression/types.ts'
import type { Depth, Questionnaire } from '#questionnaire/types.ts'
import { listenToAnswers, showAnswers, startWith } from '#survey/answers.ts'
import { takeModel } from '#survey/model.ts'
import { generateQuestionnaire } from '../support/generated-questionnaire.ts'
import { cohesietoets } from '../support/questionnaire.ts'
import { Dice } from '../support/random.ts'
import { randomAnswers } from '../support/random-answers.ts'

/** A form connected to its assessment, as in the app: what the user changes goes to the assessment and comes back. */
const open = (questionnaire: Questionnaire, depth: Depth, start: Answers) => {
  let answers: Answers = start
  const model = takeModel({ questionnaire, depth, language: 'nl' })
  const show = (): void => {
    showAnswers(model, questionnaire, visibleAnswers(questionnaire, depth, answers).answers)
  }
  startWith(model, questionnaire, visibleAnswers(questionnaire, depth, answers).answers)
  listenToAnswers(model, {
    questionnaire,
    depth,
    current: () => answers,
    tookAway: () => {},
    changed: (changes) => {
      const entries = Object.entries({ ...answers, ...changes }).filter(
        (entry): entry is [string, Value] => entry[1] !== undefined
      )
      answers = Object.fromEntries(entries)
    }
  })
  return { model, show, answers: () => answers, normalised: () => visibleAnswers(questionnaire, depth, answers) }
}

const shownBy = (model: SurveyModel): readonly string[] =>
  model
    .getAllQuestions(false, true)
    .filter((question) => question.isVisible && question.isParentVisible)
    .map((question) => question.name)
    .toSorted()

const isBlank = (value: unknown): boolean =>
  (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0)

/** Sorted by name and without blank answers: SurveyJS drops those, but a file may hold them. */
const sorted = (data: object): object =>
  Object.fromEntries(
    Object.entries(data)
      .filter(([, value]) => !isBlank(value))
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
  )

it('the form shows and holds exactly what counts, for any answers in the file', () => {
  const dice = new Dice(11)
  for (let run = 0; run < 80; run += 1) {
    const questionnaire = generateQuestionnaire(dice)
    const form = open(questionnaire, 'full', randomAnswers(questionnaire, dice))
    const { answers, hidden } = form.normalised()
    expect(sorted(form.model.data)).toEqual(sorted(answers))
    expect(shownBy(form.model)).toEqual(
      [...questionnaire.questions.keys()].filter((name) => !hidden.has(name)).toSorted()
    )
    form.model.dispose()
  }
})

it('filling in answers in any order leaves the form and the counted answers in agreement; hiding a question removes its answer', () => {
  const dice = new Dice(12)
  let taken = 0
  for (let run = 0; run < 80; run += 1) {
    const questionnaire = generateQuestionnaire(dice)
    const form = open(questionnaire, 'full', {})
    for (let step = 0; step < 25; step += 1) {
      const name = dice.pick(shownBy(form.model))
      const before = Object.keys(form.answers()).length
      const values = randomAnswers(questionnaire, dice)
      form.model.getQuestionByName(name).value = values[name]
      const remark = values[`${name}-Comment`]
      if (typeof remark === 'string') form.model.getQuestionByName(name).comment = remark
      form.show()
      if (Object.keys(form.answers()).length < before - 1) taken += 1
      const { answers, hidden } = form.normalised()
      expect(sorted(form.model.data)).toEqual(sorted(answers))
      expect(sorted(form.answers())).toEqual(sorted(answers))
      expect(shownBy(form.model)).toEqual(
        [...questionnaire.questions.keys()].filter((each) => !hidden.has(each)).toSorted()
      )
    }
    form.model.dispose()
  }
  expect(taken).toBeGreaterThan(10)
})

it('the quick scan asks only its own checks and keeps the other answers in the file', () => {
  const dice = new Dice(13)
  for (let run = 0; run < 5; run += 1) {
    const start = randomAnswers(cohesietoets, dice)
    const form = open(cohesietoets, 'quick', start)
    expect(sorted(form.model.data)).toEqual(sorted(form.normalised().answers))
    form.model.getQuestionByName('szw-role').value = 2
    expect(form.model.getQuestionByName('shared-analysis')).toBeNull()
    expect(form.answers()['szw-role']).toBe(2)
    expect(form.answers()['shared-analysis']).toEqual(start['shared-analysis'])
    form.model.dispose()
  }
})

it('a number out of range gets a message at its field, and the assessment keeps its previous value', () => {
  const form = open(cohesietoets, 'full', { 'horizon-years': 8 })
  const question = form.model.getQuestionByName('horizon-years')
  question.value = 500
  expect(form.answers()['horizon-years']).toBe(8)
  expect(question.errors.map((error) => error.getText())).toEqual([
    'Vul een getal in van 0 tot en met 100. Tot dan blijft bewaard wat hier stond.'
  ])
  question.value = 15
  expect(form.answers()['horizon-years']).toBe(15)
  expect(question.errors).toHaveLength(0)
})

it('switching the language keeps every answer', () => {
  const dice = new Dice(14)
  const form = open(cohesietoets, 'full', randomAnswers(cohesietoets, dice))
  const before = sorted(form.model.data)
  for (const language of ['en', 'nl', 'en']) form.model.locale = language
  expect(sorted(form.model.data)).toEqual(before)
  expect(form.model.getQuestionByName('policy-title').locTitle.renderedHtml).toBe('What is the title of the draft?')
})

it('a change from another tab does not touch the field that is being typed in here', () => {
  const form = open(cohesietoets, 'full', { 'policy-title': 'mijn', 'draft-version': '1' })
  showAnswers(form.model, cohesietoets, { 'policy-title': 'hun', 'draft-version': '2' }, new Set(['policy-title']))
  expect(form.model.data).toEqual({ 'policy-title': 'mijn', 'draft-version': '2' })
  expect(form.answers()).toEqual({ 'policy-title': 'mijn', 'draft-version': '1' })
})
