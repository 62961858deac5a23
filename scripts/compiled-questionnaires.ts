import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'
import { filesIn, readFiles, releasedDigest } from '#cli/questionnaire-folder.ts'
import { termsSchema, type Terms } from '#draft/terms.ts'
import type { Language } from '#lib/language.ts'
import type { Result } from '#lib/problem.ts'
import { checkShape } from '#lib/schema.ts'
import type { CheckedParts } from '#questionnaire/build.ts'
import { joinFiles, termsIn, type QuestionnaireFiles } from '#questionnaire/folder.ts'
import { inOneLanguage } from '#questionnaire/one-language.ts'
import { checkParts } from '#questionnaire/parse.ts'
import { parseQuestionnaire } from '#questionnaire/parse-folder.ts'
import { minutesOf } from '#questionnaire/reading-time.ts'
import type { Questionnaire } from '#questionnaire/types.ts'

/**
 * Reads, checks and lints a questionnaire, so that a browser need not do so, and leaves only the texts of one language.
 * The digest is that of the whole. A fault ends the build.
 */
function compile(folder: string, language: Language): CheckedParts {
  const { files, questionnaire } = parse(folder)
  return inOneLanguage(expectRead(folder, checkParts(joinFiles(files).parts, questionnaire.digest)), language)
}

function parse(folder: string): { readonly files: QuestionnaireFiles; readonly questionnaire: Questionnaire } {
  const files = expectRead(folder, readFiles(folder))
  const digest = expectRead(folder, releasedDigest(folder, files))
  return { files, questionnaire: expectRead(folder, parseQuestionnaire(files, digest)) }
}

function expectRead<T>(folder: string, read: Result<T>): T {
  if (read.ok) return read.value
  throw new Error([folder, ...read.problems.map(({ path, code }) => `${path}: ${code}`)].join('\n'))
}

function made(folder: string, wanted: string | undefined): unknown {
  if (wanted === 'terms') return termsOf(folder)
  if (wanted === 'minutes') return minutesOf(parse(folder).questionnaire)
  return compile(folder, wanted === 'compiled-en' ? 'en' : 'nl')
}

/** The word lists of a questionnaire. */
function termsOf(folder: string): Terms {
  return expectRead(folder, checkShape(termsSchema, termsIn(expectRead(folder, readFiles(folder)))))
}

/**
 * `scoring.json?compiled-nl` in a folder of `questionnaires/` is the whole questionnaire with its Dutch texts, as
 * `CheckedParts`; `scoring.json?terms` are its word lists, and `scoring.json?minutes` the time that we tell, per depth.
 */
export const compiledQuestionnaires: Plugin = {
  name: 'compiled-questionnaires',
  enforce: 'pre',
  load(id) {
    const [, file, wanted] =
      /^(.*\/questionnaires\/[\w-]+\/scoring\.json)\?(compiled-nl|compiled-en|minutes|terms)$/.exec(id) ?? []
    if (file === undefined) return null
    const folder = dirname(file)
    for (const name of filesIn(folder)) this.addWatchFile(join(folder, name))
    const json = JSON.stringify(made(folder, wanted))
    return { code: `export default JSON.parse(${JSON.stringify(json)})`, moduleType: 'js' }
  }
}
