import { namesIn } from '#expression/inspect.ts'
import type { Contradiction, Questionnaire, Text } from '#questionnaire/types.ts'

/** An answer to reconsider: its question, and its name. */
export interface AnswerBehind {
  readonly question: string
  readonly name: Text
}

/**
 * All answers that a contradiction is based on: its checks, the other questions in its condition, and panels whose
 * answers it counts.
 */
export function answersBehind(questionnaire: Questionnaire, { checks, when }: Contradiction): readonly AnswerBehind[] {
  const found = [...new Set([...checks, ...namesIn(when)])].flatMap((name) => answerNamed(questionnaire, name))
  return found.filter((one, index) => found.findIndex(({ name }) => name === one.name) === index)
}

function answerNamed({ questions, checks, advices, parts }: Questionnaire, name: string): readonly AnswerBehind[] {
  const question = questions.get(name)
  if (question !== undefined) return [{ question: name, name: checks.get(name)?.short ?? question.title }]
  const count = advices.counts.find((one) => one.name === name)
  const [first] = count?.kind === 'answers' ? count.questions : []
  if (first === undefined) return []
  const panel = parts.flatMap(({ panels }) => panels).find((one) => one.questions.includes(first))
  return panel === undefined ? [] : [{ question: first, name: panel.title }]
}
