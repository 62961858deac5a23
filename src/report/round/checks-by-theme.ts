import type { CheckComparison } from '#review/comparison.ts'
import { shortOf } from '#wording/names.ts'
import type { RoundContext } from './context.ts'

/** The short name of a check, with a marking for a gate. */
export const nameOf = (context: RoundContext, { check, gate }: CheckComparison): string =>
  gate ? context.say('round.gate', { name: shortOf(context, check) }) : shortOf(context, check)

/** A theme with its compared checks. */
export interface ChecksOfTheme {
  readonly theme: string
  readonly checks: readonly CheckComparison[]
}

/** The themes that have compared checks, in the order of the questionnaire. */
export const themesIn = ({ questionnaire, comparison }: RoundContext): readonly ChecksOfTheme[] =>
  questionnaire.themes
    .map(({ id }) => ({ theme: id, checks: comparison.checks.filter(({ theme }) => theme === id) }))
    .filter(({ checks }) => checks.length > 0)
