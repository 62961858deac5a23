import { checkText } from '#lib/check-text.ts'
import { few } from '#lib/few.ts'
import { namesTold } from '#lib/limits.ts'
import type { Problem } from '#lib/problem.ts'
import type { Action } from './types.ts'

/** Warnings for texts of actions that are too long. */
export const checkActions = (actions: readonly Action[]): readonly Problem[] =>
  few(
    actions.flatMap(({ advice, text = '', owner, reason }, index) => {
      const at = `actions[${index}]`
      return [
        checkText(advice, 'short', `${at}.advice`),
        checkText(text, 'long', `${at}.text`),
        checkText(owner, 'short', `${at}.owner`),
        checkText(reason, 'long', `${at}.reason`)
      ].filter((problem) => problem !== null)
    }),
    namesTold
  )
