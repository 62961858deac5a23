import type { ThemeOutcome } from '#outcome/types.ts'
import { themeOf } from './speech.ts'
import type { Wording } from './assessment.ts'

/** The themes that the overall outcome rests on: those that count in it and have a score. */
export const countedThemes = (context: Wording): readonly ThemeOutcome[] =>
  context.outcome.themes.filter(({ id, score }) => score !== null && themeOf(context, id).inOverall)

/** The weakest theme and those that are just as weak, in their order; empty when nothing counts. */
export function weakestThemes(context: Wording): readonly ThemeOutcome[] {
  const weakest = countedThemes(context).find(({ id }) => id === context.outcome.overall.weakest)
  return weakest === undefined ? [] : asStrongAs(context, weakest)
}

/** The themes with the band and the low end of the score of this one, itself among them. */
export const asStrongAs = (context: Wording, { band, score }: ThemeOutcome): readonly ThemeOutcome[] =>
  countedThemes(context).filter((other) => other.band === band && other.score?.low === score?.low)
