import { isBlank } from '#lib/blank.ts'
import type { Introduction, Language, Questionnaire, Rules, Text } from './types.ts'

/**
 * Parses the text below a page title: the first line is the introduction, and further lines are hints, or rules for
 * choosing a level when the first of them ends in a colon.
 */
export const introductionOf = (description: Text | null): Readonly<Record<Language, Introduction>> => ({
  nl: introductionIn(description?.nl ?? ''),
  en: introductionIn(description?.en ?? '')
})

function introductionIn(description: string): Introduction {
  const [text = '', ...lines] = description.split('\n').filter((line) => !isBlank(line))
  const [title = '', ...rules] = lines
  return title.endsWith(':')
    ? { text, hints: [], rules: { title: title.slice(0, -1), rules } }
    : { text, hints: lines, rules: null }
}

/** The rules for choosing a level, which apply to all checks; null when no page has them. */
export const rulesOf = ({ parts }: Pick<Questionnaire, 'parts'>, language: Language): Rules | null =>
  parts.find(({ introduction }) => introduction[language].rules !== null)?.introduction[language].rules ?? null
