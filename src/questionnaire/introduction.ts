import type { Language, Part, Questionnaire } from './types.ts'
import { isBlank } from '#lib/blank.ts'

/** What stands below the title of a page of the questionnaire. */
export interface Introduction {
  /** Empty when the page has none. */
  readonly text: string
  readonly hints: readonly string[]
}

/** How to choose a level. */
export interface Rules {
  readonly title: string
  readonly rules: readonly string[]
}

/** The first line of the description, and the hints below it; not the rules for choosing a level. */
export function introductionOf({ description }: Part, language: Language): Introduction {
  const [text = '', ...hints] = linesOf(description?.[language])
  return { text, hints: areRules(hints) ? [] : hints }
}

/** The rules for choosing a level, which hold for all checks: the lines of one of the pages below a line that ends in a colon. Null when there are none. */
export function rulesOf({ parts }: Questionnaire, language: Language): Rules | null {
  for (const { description } of parts) {
    const [, ...lines] = linesOf(description?.[language])
    const [title = '', ...rules] = lines
    if (areRules(lines)) return { title: title.slice(0, -1), rules }
  }
  return null
}

const areRules = ([title]: readonly string[]): boolean => title?.endsWith(':') ?? false

const linesOf = (text = ''): readonly string[] => text.split('\n').filter((line) => !isBlank(line))
