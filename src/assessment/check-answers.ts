import { isEmpty } from '#expression/compile.ts'
import type { Value } from '#expression/types.ts'
import { checkText, isAboutText } from '#lib/check-text.ts'
import { isDay } from '#lib/day.ts'
import { few } from '#lib/few.ts'
import { joinPath } from '#lib/json.ts'
import { namesTold } from '#lib/limits.ts'
import { error, warning, type Problem } from '#lib/problem.ts'
import { preview } from '#lib/schema.ts'
import { placesOf } from '#questionnaire/places.ts'
import type { ChoiceQuestion, OpenQuestion, Question, Questionnaire } from '#questionnaire/types.ts'
import type { Answers } from './types.ts'
import type { VisibleAnswers } from './visible.ts'
import { isBlank } from '#lib/blank.ts'

/**
 * Checks answers against the questionnaire. Errors: a wrong type, or an answer outside its options or range. Warnings:
 * a name that the questionnaire does not know, an impossible date, a text that is too long.
 */
export const checkAnswers = (
  questionnaire: Questionnaire,
  answers: Readonly<Record<string, unknown>>
): readonly Problem[] => placeAnswers(questionnaire, answers).problems

/**
 * Checks answers as `checkAnswers` does, and also returns them by index (see `Places`), looking at each answer once.
 * The result is usable when no problem is an error. An impossible date counts as not filled in.
 */
export function placeAnswers(questionnaire: Questionnaire, answers: Readonly<Record<string, unknown>>): PlacedAnswers {
  const problems: Problem[] = []
  const unknown: Problem[] = []
  const texts: Problem[] = []
  const emptied: string[] = []
  const places = placesOf(questionnaire)
  const values = [...places.blank]
  for (const name in answers) {
    const place = places.answers.get(name)
    if (place === undefined) {
      unknown.push(warning('unknown-answer', pathTo(name), { name }))
      continue
    }
    const value = answers[name]
    const problem = checkAnswer(places.questions[place], name, value)
    if (problem !== null) (isAboutText(problem) ? texts : problems).push(problem)
    if (problem?.code === 'not-a-day') emptied.push(name)
    values[place] = problem?.code === 'not-a-day' ? '' : (value as Value)
  }
  return { problems: [...problems, ...few(texts, namesTold), ...few(unknown, namesTold)], values, emptied }
}

interface PlacedAnswers {
  readonly problems: readonly Problem[]
  readonly values: (Value | undefined)[]
  /** Names of the answers with an impossible date. */
  readonly emptied: readonly string[]
}

/**
 * The answers with these dates set to the empty text, as a reader does with impossible dates. Returns the same object
 * when there are none.
 */
export const withoutDays = (answers: Answers, emptied: readonly string[]): Answers =>
  emptied.length === 0 ? answers : { ...answers, ...Object.fromEntries(emptied.map((name) => [name, ''])) }

/** A value under the name of a question must be an answer to it; a value under another known name is a remark. */
function checkAnswer(question: Question | undefined, name: string, value: unknown): Problem | null {
  if (question !== undefined) return checkValue(question, value)
  return typeof value === 'string' ? checkText(value, 'long', pathTo(name)) : wrongType(name, 'string')
}

function checkValue(question: Question, value: unknown): Problem | null {
  switch (question.kind) {
    case 'check':
      if (
        value === 'unknown' ||
        value === 'not-applicable' ||
        (typeof value === 'number' && question.levels[value] !== undefined)
      )
        return null
      if (typeof value !== 'number' && typeof value !== 'string') return wrongType(question.name, 'number or string')
      return outsideOptions(
        question.name,
        [...question.levels.keys(), 'unknown', ...(question.notApplicable === null ? [] : ['not-applicable'])],
        value
      )
    case 'choice':
      if (typeof value !== 'number' && typeof value !== 'string') return wrongType(question.name, 'string')
      return isOption(question, value) ? null : outsideOptions(question.name, optionsOf(question), value)
    case 'choices':
      return checkList(question, value)
    case 'number':
      return checkNumber(question, value)
    case 'date':
      if (typeof value !== 'string') return wrongType(question.name, 'string')
      return value === '' || isDay(value)
        ? null
        : warning('not-a-day', pathTo(question.name), { found: preview(value) })
    case 'text':
    case 'comment':
      return typeof value === 'string'
        ? checkText(value, question.kind === 'text' ? 'short' : 'long', pathTo(question.name))
        : wrongType(question.name, 'string')
  }
}

function checkList(question: ChoiceQuestion, value: unknown): Problem | null {
  if (!Array.isArray(value)) return wrongType(question.name, 'array')
  const at = value.findIndex((entry: unknown) => !isOption(question, entry))
  if (at >= 0) return outsideOptions(`${question.name}[${at}]`, optionsOf(question), value[at])
  // A list can have each option at most once.
  return value.length > question.options.length
    ? error('out-of-range', pathTo(question.name), { limit: `≤ ${question.options.length}` })
    : null
}

function checkNumber({ name, min, max }: OpenQuestion, value: unknown): Problem | null {
  if (typeof value !== 'number') return wrongType(name, 'number')
  if (min !== null && value < min) return error('out-of-range', pathTo(name), { limit: `≥ ${min}` })
  if (max !== null && value > max) return error('out-of-range', pathTo(name), { limit: `≤ ${max}` })
  return null
}

/**
 * Warnings that depend on what is visible: answers to hidden questions, and not applicable where it is not allowed or
 * without a reason.
 */
export function checkVisible(
  questionnaire: Questionnaire,
  answers: Answers,
  visible: VisibleAnswers
): readonly Problem[] {
  const problems: Problem[] = []
  const { questions, remarkOffset } = placesOf(questionnaire)
  // The object is the same when no answer was dropped.
  if (visible.answers !== answers)
    for (const name of visible.hidden)
      if (!isEmpty(answers[name])) problems.push(warning('hidden-answer', pathTo(name)))
  for (const [place, question] of questions.entries()) {
    if (visible.values[place] !== 'not-applicable' || question.kind !== 'check') continue
    if (question.notApplicable === null) problems.push(warning('not-applicable-not-allowed', pathTo(question.name)))
    else if (isBlank(visible.values[remarkOffset + place]))
      problems.push(warning('reason-missing', pathTo(question.name)))
  }
  return problems
}

const isOption = (question: ChoiceQuestion, value: unknown): boolean =>
  question.options.some((option) => option.value === value)
const optionsOf = (question: ChoiceQuestion): readonly (string | number)[] =>
  question.options.map((option) => option.value)
const pathTo = (name: string): string => joinPath('answers', name)
const wrongType = (name: string, expected: string): Problem => error('wrong-type', pathTo(name), { expected })
const outsideOptions = (name: string, options: readonly (string | number)[], found: unknown): Problem =>
  error('not-an-option', pathTo(name), { options: options.join(', '), found: preview(found) })
