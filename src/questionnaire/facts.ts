import type { Questionnaire } from './types.ts'

/** Name under which rules see the band of a theme. */
export const bandFact = (theme: string): string => `theme-${theme}-band`

/** Name under which rules see how many futures are negative. */
export const negativeFuturesFact = 'futures-negative'

/** All names besides the questions that rules may use. */
export const factNames = (questionnaire: Questionnaire): readonly string[] => [
  ...questionnaire.advices.counts.map((count) => count.name),
  ...questionnaire.themes.map((theme) => bandFact(theme.id)),
  negativeFuturesFact
]
