/** The only place where the command line reads `questionnaires/`, `locales/` and the fonts in `public/`. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Translations } from '#i18n/translator.ts'
import { parseJson } from '#lib/json.ts'
import { fileLimits } from '#lib/limits.ts'
import { error, type Problem, type Result } from '#lib/problem.ts'
import { tooLarge } from '#lib/too-large.ts'
import { parseQuestionnaire } from '#questionnaire/parse.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import type { FontFiles, Resources } from '#render/renderer.ts'
import { decode, readingProblem } from './read-bytes.ts'

const root = new URL('../../', import.meta.url)
const pathTo = (place: string): string => fileURLToPath(new URL(place, root))
const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

/** The files of a questionnaire folder, by part. */
export const definitionFiles = ['questionnaire.json', 'scoring.json', 'help.json', 'advice.json', 'en.json'] as const

/** Parses and lints the questionnaire in a folder; when files are missing or not JSON, reports only that. */
export function readQuestionnaire(folder: string): Result<Questionnaire> {
  const files = definitionFiles.map((name) => readDefinition(folder, name))
  const problems = files.flatMap((file) => (file.ok ? [] : file.problems))
  if (problems.length > 0) return { ok: false, problems }
  const [questionnaire, scoring, help, advice, en] = files.map((file) => (file.ok ? file.value : null))
  return parseQuestionnaire({ questionnaire, scoring, help, advice, overlays: { en } })
}

function readDefinition(folder: string, name: string): Result<unknown> {
  try {
    const text = readText(join(folder, name))
    const json = text.ok ? parseJson(text.value) : text
    return json.ok
      ? json
      : {
          ok: false,
          problems: json.problems.map((problem) => ({
            ...problem,
            path: problem.path === '' ? name : `${name}: ${problem.path}`
          }))
        }
  } catch (fault) {
    return { ok: false, problems: [readingProblem(fault, name)] }
  }
}

/** Reads only regular files, and no more than the limit of a text, so that it never waits for an endless one. */
function readText(path: string): Result<string> {
  const found = statSync(path)
  if (!found.isFile()) return { ok: false, problems: [error(found.isDirectory() ? 'a-folder' : 'unreadable', '')] }
  return found.size > fileLimits.bytes ? { ok: false, problems: [tooLarge()] } : decode(readFileSync(path))
}

/** Every questionnaire that comes with the program. They are tested, so a fault in them is a bug, and throws. */
export function loadQuestionnaires(): readonly Questionnaire[] {
  const folder = pathTo('questionnaires')
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => {
      const result = readQuestionnaire(`${folder}/${entry.name}`)
      if (!result.ok) throw new Error(`questionnaires/${entry.name}: ${describe(result.problems)}`)
      return result.value
    })
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
