import { evaluate } from '#expression/evaluate.ts'
import type { Lookup, Value } from '#expression/types.ts'
import type { Depth, Question, Questionnaire } from '#questionnaire/types.ts'
import type { Answers } from './types.ts'

/** What is left of the answers when everything hidden counts as unanswered. */
export interface VisibleAnswers {
  readonly answers: Answers
  /** Names of the questions that are not shown: by a condition, or outside the depth. */
  readonly hidden: ReadonlySet<string>
}

/** Whether a question belongs to the depth. Only checks are left out of the quick scan. */
export const isInDepth = (question: Question, depth: Depth): boolean => question.kind !== 'check' || depth === 'full' || question.quick

/**
 * Hidden means unanswered, everywhere, also inside conditions. Conditions only look back, so one forward pass settles it.
 * Answers under names that the questionnaire does not know pass through.
 */
export function visibleAnswers(questionnaire: Questionnaire, depth: Depth, answers: Answers): VisibleAnswers {
  const hidden = new Set<string>()
  const dropped = new Set<string>()
  const lookup: Lookup = (name) => (hidden.has(name) ? undefined : answers[name])
  for (const question of questionnaire.questions.values()) {
    if (isInDepth(question, depth) && question.conditions.every((condition) => evaluate(condition, lookup))) continue
    hidden.add(question.name)
    if (answers[question.name] !== undefined) dropped.add(question.name)
    if (question.remarkName !== null && answers[question.remarkName] !== undefined) dropped.add(question.remarkName)
  }
  return { answers: dropped.size === 0 ? answers : without(answers, dropped), hidden }
}

function without(answers: Answers, dropped: ReadonlySet<string>): Answers {
  const kept: Record<string, Value> = {}
  for (const [name, value] of Object.entries(answers)) if (!dropped.has(name)) kept[name] = value
  return kept
}
