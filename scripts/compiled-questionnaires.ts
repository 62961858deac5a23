import { join } from 'node:path'
import type { Plugin } from 'vite'
import { filesIn, parseFiles, readDefinition, readFiles, versionFile } from '#cli/questionnaire-folder.ts'
import { termsOfFiles } from '#cli/terms-in.ts'
import type { Terms } from '#questionnaire/terms.ts'
import type { Result } from '#lib/problem.ts'
import type { CheckedParts } from '#questionnaire/build.ts'
import { joinFiles } from '#questionnaire/folder.ts'
import { inOneLanguage } from '#questionnaire/one-language.ts'
import { readPackage, type QuestionnairePackage } from '#questionnaire/package.ts'
import { checkParts, type QuestionnaireParts } from '#questionnaire/parse.ts'
import { minutesOf, type Minutes } from '#questionnaire/reading-time.ts'
import { inBothLanguages } from '#questionnaire/survey-json.ts'

/** What a browser needs of one version. Only that of a folder has word lists. */
interface Compiled {
  readonly version: string
  /** In both languages. The digest is that of the whole. */
  readonly parts: CheckedParts
  readonly minutes: Minutes
  readonly terms: Terms | null
}

/** Reads, checks and lints the questionnaire in a folder, so that a browser need not do so. A fault ends the build. */
function compileFolder(folder: string): Compiled {
  const files = expectRead(folder, readFiles(folder))
  const questionnaire = expectRead(folder, parseFiles(folder, files))
  return {
    version: questionnaire.version,
    parts: expectRead(folder, checkParts(joinFiles(files).parts, questionnaire.digest)),
    minutes: minutesOf(questionnaire),
    terms: expectRead(folder, termsOfFiles(files))
  }
}

/** The same for a released version, from its package. */
function compilePackage(folder: string, file: string): Compiled {
  const json = expectRead(folder, readDefinition(folder, file))
  const questionnaire = expectRead(file, readPackage(json))
  const { parts, digest } = json as QuestionnairePackage
  return {
    version: questionnaire.version,
    parts: expectRead(file, checkParts(inBothLanguages(parts) as QuestionnaireParts, digest)),
    minutes: minutesOf(questionnaire),
    terms: null
  }
}

function expectRead<T>(place: string, read: Result<T>): T {
  if (read.ok) return read.value
  throw new Error([place, ...read.problems.map(({ path, code }) => `${path}: ${code}`)].join('\n'))
}

const compiled = new Map<string, Compiled>()

/** Compiles every version once, however many of its parts are asked for. */
function compileOnce(folder: string, file: string): Compiled {
  const place = join(folder, file)
  const made = compiled.get(place) ?? (file === 'scoring.json' ? compileFolder(folder) : compilePackage(folder, file))
  compiled.set(place, made)
  return made
}

function partOf({ parts, minutes, terms }: Compiled, wanted: string | undefined): unknown {
  if (wanted === 'terms') return terms
  if (wanted === 'minutes') return minutes
  return inOneLanguage(parts, wanted === 'compiled-en' ? 'en' : 'nl')
}

const wantedFile =
  /^(.*\/questionnaires\/[\w-]+)\/(scoring\.json|versions\/[\d.]+\.json)\?(compiled-nl|compiled-en|minutes|terms)$/

/**
 * `scoring.json?compiled-nl` in a folder of `questionnaires/` is the whole questionnaire with its Dutch texts, as
 * `CheckedParts`, and `versions/1.0.0.json?compiled-nl` a released version; `scoring.json?terms` are the word lists of
 * the folder, and `scoring.json?minutes` the time that we tell, per depth.
 */
export const compiledQuestionnaires: Plugin = {
  name: 'compiled-questionnaires',
  enforce: 'pre',
  buildStart: () => compiled.clear(),
  watchChange: () => compiled.clear(),
  load(id) {
    const [, folder, file, wanted] = wantedFile.exec(id) ?? []
    if (folder === undefined || file === undefined) return null
    for (const name of file === 'scoring.json' ? filesIn(folder) : [file]) this.addWatchFile(join(folder, name))
    const newest = compileOnce(folder, 'scoring.json')
    // The newest version is in the app already: its package shares that file.
    if (file === versionFile(newest.version))
      return { code: `export { default } from '../scoring.json?${wanted}'`, moduleType: 'js' }
    const json = JSON.stringify(partOf(compileOnce(folder, file), wanted))
    return { code: `export default JSON.parse(${JSON.stringify(json)})`, moduleType: 'js' }
  }
}
