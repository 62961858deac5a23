/** The only door of the app to `locales/` and `questionnaires/`. */
import type { Language, Questionnaire } from '#questionnaire/types.ts'
import startInDutch from '../../locales/nl.json?start'

export type Words = Readonly<Record<string, unknown>>

/** `start`: what the start page and the frame around every page need. `all`: those, and all others of the app and the report. */
export type WordsPart = 'start' | 'all'

export const startWordsInDutch: Words = startInDutch

export async function loadWords(language: Language, part: WordsPart): Promise<Words> {
  switch (`${language}-${part}` as const) {
    case 'nl-start':
      return startInDutch
    case 'nl-all':
      return (await import('../../locales/nl.json?all')).default
    case 'en-start':
      return (await import('../../locales/en.json?start')).default
    case 'en-all':
      return (await import('../../locales/en.json?all')).default
  }
}

/** Every questionnaire the app knows; the first one is offered on the start page. */
export async function loadQuestionnaires(): Promise<readonly Questionnaire[]> {
  const [{ parseQuestionnaire }, questionnaire, scoring, help, advice, en] = await Promise.all([
    import('#questionnaire/parse.ts'),
    import('../../questionnaires/cohesietoets/questionnaire.json'),
    import('../../questionnaires/cohesietoets/scoring.json'),
    import('../../questionnaires/cohesietoets/help.json'),
    import('../../questionnaires/cohesietoets/advice.json'),
    import('../../questionnaires/cohesietoets/en.json')
  ])
  const parsed = parseQuestionnaire({
    questionnaire: questionnaire.default,
    scoring: scoring.default,
    help: help.default,
    advice: advice.default,
    overlays: { en: en.default }
  })
  if (!parsed.ok) throw new Error(`The questionnaire is not in order: ${JSON.stringify(parsed.problems)}`)
  return [parsed.value]
}

/** A fictional assessment to look at. */
export interface Example {
  readonly title: string
  /** An assessment file. */
  readonly text: string
}

export async function loadExamples(): Promise<readonly Example[]> {
  const files = import.meta.glob<string>('../../examples/*.json', { query: '?raw', import: 'default' })
  const texts = await Promise.all(Object.values(files).map((load) => load()))
  return texts.map((text) => ({ text, title: titleInFile(text) }))
}

function titleInFile(text: string): string {
  const { answers } = JSON.parse(text) as { answers: Readonly<Record<string, unknown>> }
  return String(answers['policy-title'])
}
