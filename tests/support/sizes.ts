import { isInDepth } from '#assessment/visible.ts'
import type { Check, Depth } from '#questionnaire/types.ts'
import { cohesietoets } from './questionnaire.ts'

/** The checks of a theme of the shipped questionnaire, or of all of it, that a depth asks. */
const checksOf = (theme: string | null, depth: Depth): readonly Check[] =>
  [...cohesietoets.checks.values()].filter(
    (check) => (theme === null || check.theme === theme) && isInDepth(check, depth)
  )

/** How many checks the shipped questionnaire asks, so that a test need not change when one is added. */
export const sizeOf = (theme: string | null = null, depth: Depth = 'full'): number => checksOf(theme, depth).length

/** The total weight of the checks of a theme. */
export const weightOf = (theme: string, depth: Depth = 'full'): number =>
  checksOf(theme, depth).reduce((sum, { weight }) => sum + weight, 0)
