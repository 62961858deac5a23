import type { Answers } from '#assessment/types.ts'
import type { Value } from '#expression/types.ts'

/** New values by answer name; undefined takes the answer away. */
export type Changes = Readonly<Record<string, Value | undefined>>

export const withAnswers = (answers: Answers, changes: Changes): Answers =>
  Object.fromEntries(
    Object.entries({ ...answers, ...changes }).flatMap(([name, value]): [string, Value][] =>
      value === undefined ? [] : [[name, value]]
    )
  )
