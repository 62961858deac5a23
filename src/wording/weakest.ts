import type { ThemeOutcome } from '#outcome/types.ts'
import { themeOf } from './speech.ts'
import type { Wording } from './assessment.ts'

/** The themes on which the overall outcome is based: those that count in it and have a score. */
export const countedThemes = (context: Wording): readonly ThemeOutcome[] =>
  context.outcome.themes.filter(({ id, score }) => score !== null && themeOf(context, id).inOverall)

/**
 * The themes that limit the overall outcome: the weakest and those that are equally weak, in order; empty when nothing
 * counts.
 */
export function weakestThemes(context: Wording): readonly ThemeOutcome[] {
  const weakest = countedThemes(context).find(({ id }) => id === context.outcome.overall.weakest)
  return weakest === undefined ? [] : asStrongAs(context, weakest)
}

/**
 * The themes with the same band and low end of the score as this one, itself included, in the order of the
 * questionnaire.
 */
export const asStrongAs = (context: Wording, { band, score }: ThemeOutcome): readonly ThemeOutcome[] =>
  countedThemes(context).filter((other) => other.band === band && other.score?.low === score?.low)
