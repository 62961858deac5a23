import { hasOptions } from '#questionnaire/has-options.ts'
import type { ChoiceQuestion } from '#questionnaire/types.ts'
import type { Context } from '../context.ts'
import { optionLabels } from '#wording/answer.ts'

/** The choice question with this name; null when there is none. */
export const choiceOf = ({ questionnaire }: Context, name: string | null): ChoiceQuestion | null => {
  const question = name === null ? undefined : questionnaire.questions.get(name)
  return question !== undefined && hasOptions(question) ? question : null
}

/** The answer to a question about a future, in words; says so when it is unanswered. */
export function judgementOf(context: Context, question: string): string {
  const choice = choiceOf(context, question)
  const text = choice === null ? '' : optionLabels(context, choice, context.answers[question])
  return text === '' ? context.say('finding.unanswered') : text
}
