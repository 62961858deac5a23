import { isEmpty } from '#expression/compile.ts'
import type { Value } from '#expression/types.ts'
import { joinPath } from '#lib/json.ts'
import { error, warning, type Problem } from '#lib/problem.ts'
import { show } from '#lib/schema.ts'
import { placesOf, type Places } from '#questionnaire/places.ts'
import type { ChoiceQuestion, OpenQuestion, Question, Questionnaire } from '#questionnaire/types.ts'
import { isReal } from './date.ts'
import type { Answers } from './types.ts'
import type { VisibleAnswers } from './visible.ts'

/**
 * Holds answers against the questionnaire. Errors: a wrong type, an answer outside its options or range.
 * Warnings: a name the questionnaire does not know.
 */
export function checkAnswers(questionnaire: Questionnaire, answers: Readonly<Record<string, unknown>>): readonly Problem[] {
  const problems: Problem[] = []
  const places = placesOf(questionnaire)
  for (const name in answers) {
    const problem = checkAnswer(places, name, answers[name])
    if (problem !== null) problems.push(problem)
  }
  return problems
}

function checkAnswer({ answers, questions }: Places, name: string, value: unknown): Problem | null {
  const place = answers.get(name)
  if (place === undefined) return warning('unknown-answer', pathTo(name), { name })
  const question = questions[place]
  if (question !== undefined) return checkValue(question, value)
  return typeof value === 'string' ? null : wrongType(name, 'string')
}

function checkValue(question: Question, value: unknown): Problem | null {
  switch (question.kind) {
    case 'check':
      if (value === 'unknown' || value === 'not-applicable' || (typeof value === 'number' && question.levels[value] !== undefined)) return null
      if (typeof value !== 'number' && typeof value !== 'string') return wrongType(question.name, 'number or string')
      return outsideOptions(question.name, [...question.levels.keys(), 'unknown', ...(question.notApplicable === null ? [] : ['not-applicable'])], value)
    case 'choice':
      if (typeof value !== 'number' && typeof value !== 'string') return wrongType(question.name, 'string')
      return isOption(question, value) ? null : outsideOptions(question.name, optionsOf(question), value)
    case 'choices':
      return checkList(question, value)
    default:
      return checkOpen(question, value)
  }
}

function checkList(question: ChoiceQuestion, value: unknown): Problem | null {
  if (!Array.isArray(value)) return wrongType(question.name, 'array')
  const at = value.findIndex((entry: unknown) => !isOption(question, entry))
  return at < 0 ? null : outsideOptions(`${question.name}[${at}]`, optionsOf(question), value[at])
}

function checkOpen({ kind, name, min, max }: OpenQuestion, value: unknown): Problem | null {
  if (kind !== 'number') {
    if (typeof value !== 'string') return wrongType(name, 'string')
    return kind === 'date' && value !== '' && !isReal(value) ? error('not-a-date', pathTo(name), { found: show(value) }) : null
  }
  if (typeof value !== 'number') return wrongType(name, 'number')
  if (min !== null && value < min) return error('out-of-range', pathTo(name), { limit: `≥ ${min}` })
  if (max !== null && value > max) return error('out-of-range', pathTo(name), { limit: `≤ ${max}` })
  return null
}

/** Faults that only show when it is known what is visible: not applicable without a right or a reason, answers to hidden questions. */
export function checkVisible(questionnaire: Questionnaire, answers: Answers, { values, hidden }: VisibleAnswers): readonly Problem[] {
  const problems: Problem[] = []
  const { questions, remarks } = placesOf(questionnaire)
  for (const [place, question] of questions.entries()) {
    const value = values[place]
    if (value === undefined) {
      if (hidden.has(question.name) && !isEmpty(answers[question.name])) problems.push(warning('hidden-answer', pathTo(question.name)))
    } else if (value === 'not-applicable' && question.kind === 'check') {
      if (question.notApplicable === null) problems.push(warning('not-applicable-not-allowed', pathTo(question.name)))
      else if (isBlank(values[remarks + place])) problems.push(warning('reason-missing', pathTo(question.name)))
    }
  }
  return problems
}

/** Whether a remark says nothing. */
export const isBlank = (remark: Value | undefined): boolean => typeof remark !== 'string' || remark.trim() === ''

const isOption = (question: ChoiceQuestion, value: unknown): boolean => question.options.some((option) => option.value === value)
const optionsOf = (question: ChoiceQuestion): readonly (string | number)[] => question.options.map((option) => option.value)
const pathTo = (name: string): string => joinPath('answers', name)
const wrongType = (name: string, expected: string): Problem => error('wrong-type', pathTo(name), { expected })
const outsideOptions = (name: string, options: readonly (string | number)[], found: unknown): Problem => error('not-an-option', pathTo(name), { options: options.join(', '), found: show(found) })
