import type { Questionnaire } from './types.ts'

/** The name of the band of a theme in rules. */
export const bandFact = (theme: string): string => `theme-${theme}-band`

/** The name of the number of negative futures in rules. */
export const negativeFuturesFact = 'futures-negative'

/** All names that rules may use besides the questions. */
export const factNames = (questionnaire: Questionnaire): readonly string[] => [
  ...questionnaire.advices.counts.map((count) => count.name),
  ...questionnaire.themes.map((theme) => bandFact(theme.id)),
  negativeFuturesFact
]
