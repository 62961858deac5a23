import { isEmpty } from '#expression/compile.ts'
import type { Value } from './types.ts'

/** Whether an answer is none for a reader: not there, an empty list, or a text of nothing but space. */
export const saysNothing = (answer: Value | undefined): boolean =>
  isEmpty(answer) || (typeof answer === 'string' && answer.trim() === '')
