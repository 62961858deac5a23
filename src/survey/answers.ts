import type { Question, SurveyModel } from 'survey-core'
import type { Answers } from '#assessment/types.ts'
import type { Value } from '#expression/types.ts'
import type { Question as Definition, Questionnaire } from '#questionnaire/types.ts'

export type Changes = Readonly<Record<string, Value | undefined>>

const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)

const isBlank = (value: unknown): boolean => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

const isValue = (value: unknown): value is Value =>
  ['string', 'number', 'boolean'].includes(typeof value) || (Array.isArray(value) && value.every(each => typeof each === 'string' || typeof each === 'number'))

/** What the assessment may hold; a number out of range is told at its field and stays out until it is mended. */
const isAllowed = (definition: Definition | undefined, value: Value): boolean => {
  if (definition?.kind !== 'number') return true
  return typeof value === 'number' && (definition.min === null || value >= definition.min) && (definition.max === null || value <= definition.max)
}

/** Calls the listener with what the user changes; not with what `showAnswers` puts in. */
export const listenToAnswers = (model: SurveyModel, questionnaire: Questionnaire, listener: (changes: Changes) => void): void => {
  model.onValueChanged.add((_sender, { name, value }) => {
    if (showing.has(model)) return
    const allowed = !isBlank(value) && isValue(value) && isAllowed(questionnaire.questions.get(name), value)
    listener({ [name]: allowed ? value : undefined })
  })
}

/** Models that are being filled from outside at this moment. */
const showing = new WeakSet<SurveyModel>()

const show = (model: SurveyModel, question: Question, answers: Answers, remarkName: string | null): void => {
  const value = answers[question.name]
  if (!isSame(model.getValue(question.name) ?? undefined, value)) question.value = value === undefined ? undefined : structuredClone(value)
  if (remarkName === null) return
  const remark = answers[remarkName]
  if ((question.comment || undefined) !== remark) question.comment = typeof remark === 'string' ? remark : ''
}

/**
 * Puts answers into the form, only where they differ, except those named in `mine`: the user is changing them at this moment.
 * Answers have to be normalised: nothing that is hidden.
 */
export const showAnswers = (model: SurveyModel, questionnaire: Questionnaire, answers: Answers, mine: ReadonlySet<string> = new Set()): void => {
  showing.add(model)
  try {
    for (const question of model.getAllQuestions()) {
      const definition = questionnaire.questions.get(question.name)
      if (!definition || mine.has(question.name)) continue
      show(model, question, answers, definition.remarkName !== null && !mine.has(definition.remarkName) ? definition.remarkName : null)
    }
  } finally {
    showing.delete(model)
  }
}
