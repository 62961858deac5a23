import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'
import { filesIn, readFiles, releasedDigest } from '#cli/questionnaire-folder.ts'
import { termsSchema, type Terms } from '#draft/terms.ts'
import type { Result } from '#lib/problem.ts'
import { checkShape } from '#lib/schema.ts'
import type { CheckedParts } from '#questionnaire/build.ts'
import { joinFiles, termsIn } from '#questionnaire/folder.ts'
import { checkParts } from '#questionnaire/parse.ts'
import { parseQuestionnaire } from '#questionnaire/parse-folder.ts'

/** Reads, checks and lints a questionnaire, so that a browser need not do so. A fault ends the build. */
function compile(folder: string): CheckedParts {
  const files = expectRead(folder, readFiles(folder))
  const digest = expectRead(folder, releasedDigest(folder, files))
  expectRead(folder, parseQuestionnaire(files, digest))
  return expectRead(folder, checkParts(joinFiles(files).parts, digest))
}

function expectRead<T>(folder: string, read: Result<T>): T {
  if (read.ok) return read.value
  throw new Error([folder, ...read.problems.map(({ path, code }) => `${path}: ${code}`)].join('\n'))
}

/** The word lists of a questionnaire. */
function termsOf(folder: string): Terms {
  return expectRead(folder, checkShape(termsSchema, termsIn(expectRead(folder, readFiles(folder)))))
}

/**
 * `scoring.json?compiled` in a folder of `questionnaires/` is the whole questionnaire, as `CheckedParts`;
 * `scoring.json?terms` are its word lists.
 */
export const compiledQuestionnaires: Plugin = {
  name: 'compiled-questionnaires',
  enforce: 'pre',
  load(id) {
    const [, file, wanted] = /^(.*\/questionnaires\/[\w-]+\/scoring\.json)\?(compiled|terms)$/.exec(id) ?? []
    if (file === undefined) return null
    const folder = dirname(file)
    for (const name of filesIn(folder)) this.addWatchFile(join(folder, name))
    const json = JSON.stringify(wanted === 'terms' ? termsOf(folder) : compile(folder))
    return { code: `export default JSON.parse(${JSON.stringify(json)})`, moduleType: 'js' }
  }
}
