import { isEmpty } from '#expression/compile.ts'
import type { Value } from './types.ts'
import { isBlank } from '#lib/blank.ts'

/**
 * Whether an answer counts as none for a reader: it is absent, an empty list, or a text without a visible character.
 */
export const saysNothing = (answer: Value | undefined): boolean =>
  isEmpty(answer) || (typeof answer === 'string' && isBlank(answer))
