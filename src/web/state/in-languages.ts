import type { CheckedParts } from '#questionnaire/build.ts'
import { languages, type Language } from '#lib/language.ts'
import type { Questionnaire } from '#questionnaire/types.ts'

/** One questionnaire, compiled apart for each language. */
export type InLanguages = Readonly<Record<Language, () => Promise<CheckedParts>>>

interface Loaded {
  readonly source: InLanguages
  readonly questionnaire: Questionnaire
  /** The languages it has, or is getting. */
  readonly has: Map<Language, Promise<void>>
}

/** Questionnaires with the texts of the languages that somebody reads; further languages join on request. */
export interface SpokenQuestionnaires {
  /** Loads a questionnaire in every language that was asked for, and in the given one. */
  readonly load: (source: InLanguages, language: Language) => Promise<Questionnaire>
  /** Gives all questionnaires, also those still to come, the texts of a language. Rejects when they cannot be loaded. */
  readonly speak: (language: Language) => Promise<void>
}

export function spokenQuestionnaires(): SpokenQuestionnaires {
  const asked = new Set<Language>()
  const loaded: Loaded[] = []

  const add = ({ source, questionnaire, has }: Loaded, language: Language): Promise<void> => {
    const adding =
      has.get(language) ??
      Promise.all([import('#questionnaire/one-language.ts'), build(source[language])])
        .then(([{ addTexts }, more]) => addTexts(questionnaire, more))
        .catch((reason: unknown) => {
          has.delete(language)
          throw reason
        })
    has.set(language, adding)
    return adding
  }

  return {
    load: async (source, language) => {
      const questionnaire = await build(source[language])
      const one: Loaded = { source, questionnaire, has: new Map([[language, Promise.resolve()]]) }
      loaded.push(one)
      await Promise.all(languages.filter((each) => asked.has(each)).map((each) => add(one, each)))
      return questionnaire
    },
    speak: async (language) => {
      asked.add(language)
      try {
        await Promise.all(loaded.map((one) => add(one, language)))
      } catch (reason) {
        asked.delete(language)
        throw reason
      }
    }
  }
}

/** The build parsed and linted it, so a browser only builds it. */
async function build(load: () => Promise<CheckedParts>): Promise<Questionnaire> {
  const [{ buildQuestionnaire }, parts] = await Promise.all([import('#questionnaire/build.ts'), load()])
  return buildQuestionnaire(parts).questionnaire
}
