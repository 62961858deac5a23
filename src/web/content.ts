/** The only place where the app reads `locales/` and `questionnaires/`. */
import type { Terms } from '#questionnaire/terms.ts'
import type { CheckedParts } from '#questionnaire/build.ts'
import type { QuestionnaireReference } from '#questionnaire/collection.ts'
import type { Minutes } from '#questionnaire/reading-time.ts'
import type { Language, Questionnaire, Text } from '#questionnaire/types.ts'
import dutchStart from '../../locales/nl.json?start'
import { languageOfPage } from './words/language-of-page.ts'
import { spokenQuestionnaires, type InLanguages } from './state/in-languages.ts'
import { loadableQuestionnaires, type LoadableQuestionnaires } from './state/loadable-questionnaires.ts'

export type Translations = Readonly<Record<string, unknown>>

/**
 * `start`: the texts of the start page and the frame around every page. `all`: those and all others of the app and the
 * report.
 */
export type TranslationsPart = 'start' | 'all'

export const startInDutch: Translations = dutchStart

const spoken = spokenQuestionnaires()

/**
 * The texts of one language, all of them or those of the start page. From then on the questionnaires that come with the
 * app have their texts in that language too.
 */
export async function loadTranslations(language: Language, part: TranslationsPart): Promise<Translations> {
  const [words] = await Promise.all([wordsOf(language, part), spoken.speak(language)])
  return words
}

async function wordsOf(language: Language, part: TranslationsPart): Promise<Translations> {
  switch (`${language}-${part}` as const) {
    case 'nl-start':
      return dutchStart
    case 'nl-all':
      return (await import('../../locales/nl.json?all')).default
    case 'en-start':
      return (await import('../../locales/en.json?start')).default
    case 'en-all':
      return (await import('../../locales/en.json?all')).default
  }
}

const folderOf = (path: string): string => path.split('/').at(-2) ?? ''

type LoadersByPath = Readonly<Record<string, () => Promise<CheckedParts>>>

const newest: Readonly<Record<Language, LoadersByPath>> = {
  nl: import.meta.glob<CheckedParts>('../../questionnaires/*/scoring.json', {
    query: '?compiled-nl',
    import: 'default'
  }),
  en: import.meta.glob<CheckedParts>('../../questionnaires/*/scoring.json', {
    query: '?compiled-en',
    import: 'default'
  })
}
const versions: Readonly<Record<Language, LoadersByPath>> = {
  nl: import.meta.glob<CheckedParts>('../../questionnaires/*/versions/[0-9]*.json', {
    query: '?compiled-nl',
    import: 'default'
  }),
  en: import.meta.glob<CheckedParts>('../../questionnaires/*/versions/[0-9]*.json', {
    query: '?compiled-en',
    import: 'default'
  })
}

/** One file in each language; null when there is no such file. */
function loadersAt(all: Readonly<Record<Language, LoadersByPath>>, path: string): InLanguages | null {
  const [nl, en] = [Object.hasOwn(all.nl, path) && all.nl[path], Object.hasOwn(all.en, path) && all.en[path]]
  return nl && en ? { nl, en } : null
}

/** In the order of their folders; a bundler may order paths otherwise. */
const inFolderOrder = <T>(byPath: Readonly<Record<string, T>>): readonly (readonly [string, T])[] =>
  Object.entries(byPath).toSorted(([left], [right]) => (folderOf(left) < folderOf(right) ? -1 : 1))

const compiled = inFolderOrder(newest.nl).flatMap(([path]) => loadersAt(newest, path) ?? [])

const minutes = import.meta.glob<Minutes>('../../questionnaires/*/scoring.json', {
  query: '?minutes',
  import: 'default',
  eager: true
})

/** The time that the questionnaire takes that the start page offers first. */
export const firstMinutes: Minutes = inFolderOrder(minutes)[0]?.[1] ?? { quick: 0, full: 0 }

/**
 * The questionnaires of the app. The one that the start page offers first is loaded at once; others are loaded when
 * needed, so that nobody waits for a questionnaire that they do not use.
 */
export async function loadQuestionnaires(): Promise<LoadableQuestionnaires> {
  const [first, ...others] = compiled
  const loadCompiled = (each: InLanguages): Promise<Questionnaire> => spoken.load(each, languageOfPage())
  const at = document.documentElement.dataset['preview']
  const own = at === undefined ? null : await loadPreviewed(at)
  const shipped = first === undefined ? [] : [await loadCompiled(first)]
  return loadableQuestionnaires(
    own === null ? shipped : [own, ...shipped.filter(({ id }) => id !== own.id)],
    loadVersion,
    () => Promise.all(others.map(loadCompiled))
  )
}

/** The questionnaire of `questionnaire preview`, which names its package in the page. */
async function loadPreviewed(at: string): Promise<Questionnaire | null> {
  const [{ readPackage }, response] = await Promise.all([import('#questionnaire/package.ts'), fetch(at)])
  const read = readPackage(await response.json())
  return read.ok ? read.value : null
}

async function loadVersion({ id, version }: QuestionnaireReference): Promise<Questionnaire | null> {
  const source = loadersAt(versions, `../../questionnaires/${id}/versions/${version}.json`)
  return source === null ? null : spoken.load(source, languageOfPage())
}

const terms = import.meta.glob<Terms>('../../questionnaires/*/scoring.json', { query: '?terms', import: 'default' })

/** The word lists of a questionnaire, to look for evidence in a draft; null for one without. */
export async function loadTerms(id: string): Promise<Terms | null> {
  const place = `../../questionnaires/${id}/scoring.json`
  return (Object.hasOwn(terms, place) ? await terms[place]?.() : null) ?? null
}

/** A fictional assessment to explore. */
export interface Example {
  readonly title: string
  /** The text of an assessment file. */
  readonly text: string
}

/** The examples of the start page. */
export async function loadExamples(): Promise<readonly Example[]> {
  const files = import.meta.glob<string>('../../examples/*.json', { query: '?raw', import: 'default' })
  const texts = await Promise.all(Object.values(files).map((load) => load()))
  return texts.map((text) => ({ text, title: titleInFile(text) }))
}

/** A fictional draft for a workshop, with notes for its facilitator: see examples/cases. */
export interface Case {
  readonly id: string
  readonly title: Text
  readonly version: string
  readonly checks: Readonly<
    Partial<
      Record<
        string,
        {
          /** The level that an expert gives. */
          readonly expert: number
          readonly why: Text
          readonly points: Readonly<Record<Language, readonly string[]>>
        }
      >
    >
  >
  readonly overlooked: Readonly<Record<Language, readonly string[]>>
  /** The draft as a page of HTML. */
  readonly draft: Text
}

/** The cases that come with the app. Tests check their files, so a fault in one is a bug. */
export async function loadCases(): Promise<readonly Case[]> {
  const files = import.meta.glob<string>('../../examples/cases/*/*.{json,html}', { query: '?raw', import: 'default' })
  const texts = new Map(
    await Promise.all(Object.entries(files).map(async ([path, load]) => [path, await load()] as const))
  )
  return [...texts].flatMap(([path, text]) => {
    if (!path.endsWith('/case.json')) return []
    const folder = path.replace('case.json', '')
    const draft = { nl: texts.get(`${folder}draft.nl.html`) ?? '', en: texts.get(`${folder}draft.en.html`) ?? '' }
    return [{ ...(JSON.parse(text) as Omit<Case, 'id' | 'draft'>), id: folder.split('/').at(-2) ?? '', draft }]
  })
}

function titleInFile(text: string): string {
  const { answers } = JSON.parse(text) as { answers: Readonly<Record<string, unknown>> }
  return String(answers['policy-title'])
}
