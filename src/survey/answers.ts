import type { Question, SurveyModel } from 'survey-core'
import type { Answers, Value } from '#assessment/types.ts'
import { isDay } from '#lib/day.ts'
import { isSame } from '#lib/same.ts'
import { isInDepth, visibleAnswers } from '#assessment/visible.ts'
import type { Depth, OpenQuestion, Question as Definition, Questionnaire } from '#questionnaire/types.ts'

/** New values by answer name; undefined removes the answer. */
export type Changes = Readonly<Record<string, Value | undefined>>

/** Whether SurveyJS treats a value as empty, or it is null. A space is not empty, as the user may still be typing. */
const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

const isValue = (value: unknown): value is Value =>
  ['string', 'number', 'boolean'].includes(typeof value) ||
  (Array.isArray(value) && value.every((each) => typeof each === 'string' || typeof each === 'number'))

/**
 * Whether the assessment may hold a value; a number out of range or an impossible date gets a message at its field, and
 * the previous value stays until it is corrected.
 */
const isAllowed = (definition: Definition | undefined, value: Value): boolean => {
  if (definition?.kind === 'date') return typeof value === 'string' && isDay(value)
  const limits = limitsOf(definition)
  return (
    limits === null ||
    (typeof value === 'number' &&
      (limits.min === null || value >= limits.min) &&
      (limits.max === null || value <= limits.max))
  )
}

/** The limits of a number; null when the answer is no typed number. */
const limitsOf = (definition: Definition | undefined): Pick<OpenQuestion, 'min' | 'max'> | null => {
  switch (definition?.kind) {
    case 'number':
      return definition
    case 'check':
    case 'choice':
    case 'choices':
    case 'text':
    case 'date':
    case 'comment':
    case undefined:
      return null
  }
}

/**
 * Removes the answers of questions that the user's change hides by a condition, also when SurveyJS does not report
 * them. Answers outside the depth are kept.
 */
const hiddenBy = (questionnaire: Questionnaire, depth: Depth, answers: Answers): Changes => {
  const { hidden } = visibleAnswers(questionnaire, depth, answers)
  const gone: Record<string, undefined> = {}
  for (const name of hidden) {
    const question = questionnaire.questions.get(name)
    if (!question || !isInDepth(question, depth)) continue
    for (const each of [name, question.remarkName])
      if (each !== null && answers[each] !== undefined) gone[each] = undefined
  }
  return gone
}

/** The answers after these changes. */
export const change = (answers: Answers, changes: Changes): Answers => {
  const entries = Object.entries({ ...answers, ...changes }).filter(
    (entry): entry is [string, Value] => entry[1] !== undefined
  )
  return Object.fromEntries(entries)
}

export interface FormAnswers {
  readonly questionnaire: Questionnaire
  readonly depth: Depth
  /** All current answers of the assessment. */
  current(): Answers
  /** Called with the user's changes; not with what `showAnswers` puts in. */
  changed(changes: Changes): void
  /**
   * Called when a change of the answer `by` hid questions and so removed their answers; `before` has the answers before
   * that.
   */
  tookAway(by: string, before: Answers): void
}

/** Reports the user's changes in a Model to its listener. */
export const listenToAnswers = (
  model: SurveyModel,
  { questionnaire, depth, current, changed, tookAway }: FormAnswers
): void => {
  // Recorded beforehand: SurveyJS empties hidden answers before it reports the change itself.
  model.onValueChanging.add((_sender, { name, value }) => {
    if (showing.has(model)) return
    const before = current()
    const gone = hiddenBy(questionnaire, depth, change(before, { [name]: isNothing(value) ? undefined : value }))
    if (Object.keys(gone).length > 0)
      tookAway(name, Object.fromEntries(Object.entries(before).filter(([each]) => each === name || each in gone)))
  })
  model.onValueChanged.add((_sender, { name, value }) => {
    if (showing.has(model)) return
    const definition = questionnaire.questions.get(name)
    if (definition?.kind === 'date' || limitsOf(definition) !== null) model.getQuestionByName(name)?.validate(true)
    const given = isNothing(value) || !isValue(value) ? undefined : value
    if (given !== undefined && !isAllowed(definition, given)) return
    const changes: Changes = { [name]: given }
    changed({ ...changes, ...hiddenBy(questionnaire, depth, change(current(), changes)) })
  })
}

/** Models that are being filled from outside at this moment. */
const showing = new WeakSet<SurveyModel>()

const fillField = (model: SurveyModel, question: Question, answers: Answers, remarkName: string | null): void => {
  const value = isNothing(answers[question.name]) ? undefined : answers[question.name]
  // An invalid value stays in its field for correction; the assessment keeps the previous one.
  const isBeingMended = question.errors.length > 0
  if (!isBeingMended && !isSame(model.getValue(question.name) ?? undefined, value))
    question.value = value === undefined ? undefined : structuredClone(value)
  if (remarkName === null) return
  const remark = answers[remarkName]
  if ((question.comment || undefined) !== remark) question.comment = typeof remark === 'string' ? remark : ''
}

/**
 * Puts answers into a new form at once: SurveyJS then evaluates its conditions once. One answer at a time would
 * evaluate them as often as there are answers, which takes a second.
 */
export const startWith = (model: SurveyModel, questionnaire: Questionnaire, answers: Answers): void => {
  const start: Record<string, Value> = {}
  for (const { name } of model.getAllQuestions())
    for (const each of [name, questionnaire.questions.get(name)?.remarkName ?? name]) {
      const value = answers[each]
      if (value !== undefined && !isNothing(value)) start[each] = structuredClone(value)
    }
  model.data = start
  showAnswers(model, questionnaire, answers)
}

/**
 * Puts answers into the form where they differ, except those named in `mine`, which the user is changing now. The
 * answers must be normalised, without hidden ones.
 */
export const showAnswers = (
  model: SurveyModel,
  questionnaire: Questionnaire,
  answers: Answers,
  mine: ReadonlySet<string> = new Set()
): void => {
  showing.add(model)
  try {
    for (const question of model.getAllQuestions()) {
      const definition = questionnaire.questions.get(question.name)
      if (!definition || mine.has(question.name)) continue
      fillField(
        model,
        question,
        answers,
        definition.remarkName !== null && !mine.has(definition.remarkName) ? definition.remarkName : null
      )
    }
  } finally {
    showing.delete(model)
  }
}
