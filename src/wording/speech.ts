import type { Translate } from '#i18n/translator.ts'
import type { Check, Questionnaire, Text, Theme } from '#questionnaire/types.ts'
import type { Language } from '#lib/language.ts'

/** What is needed to describe a questionnaire in the reader's language. */
export interface Speech {
  readonly questionnaire: Questionnaire
  readonly language: Language
  /** The text in the reader's language. */
  readonly pick: (text: Text) => string
  /** The text for `report.<key>`. */
  readonly say: Translate
}

/** The source of a `Speech`. */
export interface SpeechSource {
  readonly questionnaire: Questionnaire
  readonly language: Language
  /** The text for a full key. */
  readonly translate: Translate
}

/** Makes speech in one language. Remembers the texts it made, so make it once and pass it on. */
export const speechIn = ({ questionnaire, language, translate }: SpeechSource): Speech => ({
  questionnaire,
  language,
  pick: (text) => text[language],
  say: remembering((key, args) => translate(`report.${key}`, args))
})

/** Pages and reports repeat many texts, and translating is the slowest part of making them. */
function remembering(translate: Translate): Translate {
  const said = new Map<string, string>()
  return (key, args) => {
    const name = args === undefined ? key : `${key} ${JSON.stringify(args)}`
    const known = said.get(name)
    if (known !== undefined) return known
    const text = translate(key, args)
    said.set(name, text)
    return text
  }
}

/** A check by its id. Throws for an unknown id, which is a bug: an outcome only names checks of its questionnaire. */
export function checkOf({ questionnaire }: Pick<Speech, 'questionnaire'>, id: string): Check {
  const check = questionnaire.checks.get(id)
  if (check === undefined) throw new Error(`No check named ${id}`)
  return check
}

/** A theme by its id. Throws for an unknown id, which is a bug. */
export function themeOf({ questionnaire }: Pick<Speech, 'questionnaire'>, id: string): Theme {
  const theme = questionnaire.themes.find((candidate) => candidate.id === id)
  if (theme === undefined) throw new Error(`No theme named ${id}`)
  return theme
}

/** The short name of the instrument in the reader's language. */
export const instrumentName = ({ questionnaire, pick }: Pick<Speech, 'questionnaire' | 'pick'>): string =>
  pick(questionnaire.name)
