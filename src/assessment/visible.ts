import { evaluate, isEmpty } from '#expression/evaluate.ts'
import type { Value } from '#expression/types.ts'
import type { Depth, Question, Questionnaire } from '#questionnaire/types.ts'
import type { Answers } from './types.ts'

/** The name under which SurveyJS keeps the remark of a question. */
export const remarkName = (question: string): string => `${question}-Comment`

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
 * Names that the questionnaire does not know are left out; they stay in the assessment.
 */
export function visibleAnswers(questionnaire: Questionnaire, depth: Depth, answers: Answers): VisibleAnswers {
  const visible: Record<string, Value> = {}
  const hidden = new Set<string>()
  const lookup = (name: string): Value | undefined => visible[name]
  for (const question of questionnaire.questions.values()) {
    if (!isInDepth(question, depth) || !question.conditions.every((condition) => evaluate(condition, lookup))) {
      hidden.add(question.name)
      continue
    }
    copy(question.name, answers, visible)
    if (hasRemark(question)) copy(remarkName(question.name), answers, visible)
  }
  return { answers: visible, hidden }
}

/** Whether the question has a remark field. */
export const hasRemark = (question: Question): boolean => question.kind === 'check' || ((question.kind === 'choice' || question.kind === 'choices') && question.remark)

function copy(name: string, from: Answers, to: Record<string, Value>): void {
  const value = from[name]
  if (!isEmpty(value)) to[name] = value
}
