import { isEmpty } from '#expression/evaluate.ts'
import type { Value } from '#expression/types.ts'
import { joinPath } from '#lib/json.ts'
import { error, warning, type Problem } from '#lib/problem.ts'
import { show } from '#lib/schema.ts'
import type { ChoiceQuestion, OpenQuestion, Question, Questionnaire } from '#questionnaire/types.ts'
import { isReal } from './date.ts'

/**
 * Holds answers against the questionnaire. Errors: a wrong type, an answer outside its options or range.
 * Warnings: a name the questionnaire does not know.
 */
export function checkAnswers(questionnaire: Questionnaire, answers: Readonly<Record<string, unknown>>): readonly Problem[] {
  const problems: Problem[] = []
  for (const [name, value] of Object.entries(answers)) {
    const problem = checkAnswer(questionnaire, name, value)
    if (problem !== null) problems.push(problem)
  }
  return problems
}

function checkAnswer(questionnaire: Questionnaire, name: string, value: unknown): Problem | null {
  const path = joinPath('answers', name)
  const question = questionnaire.questions.get(name)
  if (question !== undefined) return checkValue(question, value, path)
  const owner = questionnaire.questions.get(name.replace(/-Comment$/, ''))
  if (owner?.remarkName !== name) return warning('unknown-answer', path, { name })
  return typeof value === 'string' ? null : wrongType(path, 'string')
}

function checkValue(question: Question, value: unknown, path: string): Problem | null {
  switch (question.kind) {
    case 'check':
      if (value === 'unknown' || value === 'not-applicable' || (typeof value === 'number' && question.levels[value] !== undefined)) return null
      if (typeof value !== 'number' && typeof value !== 'string') return wrongType(path, 'number or string')
      return outsideOptions([...question.levels.keys(), 'unknown', ...(question.notApplicable === null ? [] : ['not-applicable'])], value, path)
    case 'choice':
      if (typeof value !== 'number' && typeof value !== 'string') return wrongType(path, 'string')
      return isOption(question, value) ? null : outsideOptions(optionsOf(question), value, path)
    case 'choices':
      return checkList(question, value, path)
    default:
      return checkOpen(question, value, path)
  }
}

function checkList(question: ChoiceQuestion, value: unknown, path: string): Problem | null {
  if (!Array.isArray(value)) return wrongType(path, 'array')
  const at = value.findIndex((entry: unknown) => !isOption(question, entry))
  return at < 0 ? null : outsideOptions(optionsOf(question), value[at], `${path}[${at}]`)
}

function checkOpen(question: OpenQuestion, value: unknown, path: string): Problem | null {
  if (question.kind !== 'number') {
    if (typeof value !== 'string') return wrongType(path, 'string')
    return question.kind === 'date' && value !== '' && !isReal(value) ? error('not-a-date', path, { found: show(value) }) : null
  }
  if (typeof value !== 'number') return wrongType(path, 'number')
  if (question.min !== null && value < question.min) return error('out-of-range', path, { limit: `≥ ${question.min}` })
  if (question.max !== null && value > question.max) return error('out-of-range', path, { limit: `≤ ${question.max}` })
  return null
}

/** Faults that only show when it is known what is visible: not applicable without a right or a reason, answers to hidden questions. */
export function checkVisible(questionnaire: Questionnaire, answers: Readonly<Record<string, Value>>, hidden: ReadonlySet<string>): readonly Problem[] {
  const problems: Problem[] = []
  for (const question of questionnaire.questions.values()) {
    const value = answers[question.name]
    if (isEmpty(value)) continue
    const path = joinPath('answers', question.name)
    if (hidden.has(question.name)) problems.push(warning('hidden-answer', path))
    else if (question.kind === 'check' && value === 'not-applicable') {
      if (question.notApplicable === null) problems.push(warning('not-applicable-not-allowed', path))
      else if (isBlank(answers[question.remarkName])) problems.push(warning('reason-missing', path))
    }
  }
  return problems
}

/** Whether a remark says nothing. */
export const isBlank = (remark: Value | undefined): boolean => typeof remark !== 'string' || remark.trim() === ''

const isOption = (question: ChoiceQuestion, value: unknown): boolean => question.options.some((option) => option.value === value)
const optionsOf = (question: ChoiceQuestion): readonly (string | number)[] => question.options.map((option) => option.value)
const wrongType = (path: string, expected: string): Problem => error('wrong-type', path, { expected })
const outsideOptions = (options: readonly (string | number)[], found: unknown, path: string): Problem => error('not-an-option', path, { options: options.join(', '), found: show(found) })
