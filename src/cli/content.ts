/** The only place where the command line reads `questionnaires/`, `locales/` and the fonts in `public/`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Terms } from '#questionnaire/terms.ts'
import type { Translations } from '#i18n/translator.ts'
import type { Problem, Result } from '#lib/problem.ts'
import { isVersion, versionKey, type Questionnaires } from '#questionnaire/collection.ts'
import { readTrustedPackage, type QuestionnairePackage } from '#questionnaire/package.ts'
import type { Questionnaire, Text } from '#questionnaire/types.ts'
import type { FontFiles, Resources } from '#render/renderer.ts'
import { readFiles, readQuestionnaire, versionFile } from './questionnaire-folder.ts'
import { termsOfFiles } from './terms-in.ts'

const root = new URL('../../', import.meta.url)
const pathTo = (place: string): string => fileURLToPath(new URL(place, root))
const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

/** The built app. */
export const appFolder = pathTo('dist')

/** A small working questionnaire, to begin one's own from. */
export const templateFolder = pathTo('examples/questionnaire')

/**
 * The questionnaires that come with the program, each loaded on first use. Tests check them, so a fault in them is a
 * bug, and throws.
 */
export function loadQuestionnaires(): Questionnaires {
  const ids = foldersIn('questionnaires')
  const read = new Map<string, Questionnaire>()
  const once = (name: string, make: () => Questionnaire): Questionnaire => {
    const found = read.get(name) ?? make()
    read.set(name, found)
    return found
  }
  const newestOf = (id: string): Questionnaire =>
    once(id, () => expectRead(`questionnaires/${id}`, readQuestionnaire(pathTo(`questionnaires/${id}`))))
  return {
    get newest() {
      return ids.map(newestOf)
    },
    find: (reference) => {
      const { id, version } = reference
      if (!ids.includes(id)) return null
      const newest = newestOf(id)
      if (newest.version === version) return newest
      const place = `questionnaires/${id}/${versionFile(version)}`
      if (!isVersion(version) || !existsSync(pathTo(place))) return null
      return once(versionKey(reference), () =>
        expectRead(place, readTrustedPackage(readJson(pathTo(place)) as QuestionnairePackage))
      )
    }
  }
}

/** The names of the folders in a folder of the program. */
const foldersIn = (place: string): readonly string[] =>
  readdirSync(pathTo(place), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)

function expectRead(place: string, result: Result<Questionnaire>): Questionnaire {
  if (!result.ok) throw new Error(`${place}: ${describe(result.problems)}`)
  return result.value
}

/** The fictional drafts to hold a workshop on, by the names of their folders. */
export const caseNames = (): readonly string[] => foldersIn('examples/cases')

/** Title and version of a fictional draft. Tests check its file, so a fault in it is a bug. */
export const loadCase = (name: string): { readonly title: Text; readonly version: string } =>
  readJson(pathTo(`examples/cases/${name}/case.json`)) as { readonly title: Text; readonly version: string }

/** Whether the program has word lists for a questionnaire. */
export const hasTerms = (id: string): boolean => foldersIn('questionnaires').includes(id)

/** The word lists of a questionnaire, in each language. Tests check them, so a fault in them is a bug, and throws. */
export function loadTerms(id: string): Terms {
  const place = `questionnaires/${id}`
  const files = readFiles(pathTo(place))
  const result = files.ok ? termsOfFiles(files.value) : files
  if (!result.ok) throw new Error(`${place}: ${describe(result.problems)}`)
  return result.value
}

const describe = (problems: readonly Problem[]): string =>
  problems.map((problem) => `${problem.path} ${problem.code}`).join('; ')

/** The texts of the program in every language. */
export const loadTranslations = (): Translations => ({
  nl: asObject(readJson(pathTo('locales/nl.json'))),
  en: asObject(readJson(pathTo('locales/en.json')))
})

const asObject = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {})

/** The version of the program, as in reports and `--version`. */
export function softwareVersion(): string {
  const manifest = asObject(readJson(pathTo('package.json')))
  return 'version' in manifest ? String(manifest.version) : ''
}

/** The files that renderers need from disk. */
export async function loadResources(): Promise<Resources> {
  const fonts = await readFonts('inter')
  let more: Promise<FontFiles> | null = null
  return { fonts, loadMore: () => (more ??= readFonts('inter-more')) }
}

async function readFonts(name: string): Promise<FontFiles> {
  const [regular, semibold] = await Promise.all(
    ['regular', 'semibold'].map((weight) => readFile(pathTo(`public/fonts/${name}-${weight}.ttf`)))
  )
  if (regular === undefined || semibold === undefined) throw new Error('Fonts are missing')
  return { regular, semibold }
}
