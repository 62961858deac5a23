import type { Answers } from '#assessment/types.ts'
import type { Part, Questionnaire } from '#questionnaire/types.ts'

/** Whether an answer is a fact about the draft: its question is on a page before the first theme. */
export function isPassport(questionnaire: Questionnaire, name: string): boolean {
  return passportParts(questionnaire).some((part) =>
    part.questions.some((question) => question === name || questionnaire.questions.get(question)?.remarkName === name)
  )
}

/** The facts about the draft among the answers. */
export const passportOf = (questionnaire: Questionnaire, answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([name]) => isPassport(questionnaire, name)))

function passportParts({ parts, checks }: Questionnaire): readonly Part[] {
  const first = parts.findIndex((part) => part.questions.some((name) => checks.has(name)))
  return first < 0 ? parts : parts.slice(0, first)
}
