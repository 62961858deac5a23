import type { Answers } from '#assessment/types.ts'
import type { Value } from '#expression/types.ts'

/** New values by answer name; undefined removes the answer. */
export type AnswerChanges = Readonly<Record<string, Value | undefined>>

/** The answers after these changes. An undefined value removes the answer; other answers stay unchanged. */
export const changeAnswers = (answers: Answers, changes: AnswerChanges): Answers =>
  Object.fromEntries(
    Object.entries({ ...answers, ...changes }).flatMap(([name, value]): [string, Value][] =>
      value === undefined ? [] : [[name, value]]
    )
  )
