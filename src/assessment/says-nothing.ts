import { isEmpty } from '#expression/compile.ts'
import type { Value } from './types.ts'
import { isBlank } from '#lib/blank.ts'

/** Whether an answer is none for a reader: not there, an empty list, or a text in which nothing can be seen. */
export const saysNothing = (answer: Value | undefined): boolean =>
  isEmpty(answer) || (typeof answer === 'string' && isBlank(answer))
