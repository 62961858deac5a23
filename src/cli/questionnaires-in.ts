import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readJson } from '#lib/json.ts'
import { error, type Problem, type Result } from '#lib/problem.ts'
import type { Questionnaires } from '#questionnaire/collection.ts'
import { joined, refusalsOf } from '#questionnaire/joined.ts'
import { readPackage } from '#questionnaire/package.ts'
import { hasWords, type Terms } from '#questionnaire/terms.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { checkQuestionnaire } from './check-questionnaire.ts'
import { fail } from './failure.ts'
import { isQuestionnaireFolder, readFiles, readQuestionnaire, readText } from './questionnaire-folder.ts'
import { termsOfFiles } from './terms-in.ts'
import { readingProblem } from './read-bytes.ts'

const packageName = /\.questionnaire\.cohesietoets\.json$/

/**
 * The questionnaires in a user's folder, together with those of the program: packages in it, folders of questionnaires
 * in it with their released versions, or the folder itself when it is one. Fails with the problems of the first that
 * cannot be used, and when a version has other content than the known one.
 */
export function withQuestionnairesIn(folder: string, known: Questionnaires): Questionnaires {
  return questionnairePaths(folder).reduce((all, path) => {
    const read = readAt(path)
    if (!read.ok) fail(path, read.problems)
    const added = joined(all, read.value)
    if (added === null) fail(path, refusalsOf(read.value, all))
    return added
  }, known)
}

/**
 * The word lists of a questionnaire in a folder of one's own, which `withQuestionnairesIn` checked; null when it is not
 * there as a folder, or has no words.
 */
export function ownTerms(folder: string, id: string): Terms | null {
  const place = questionnairePaths(folder).findLast((path) => {
    const read = isQuestionnaireFolder(path) ? readQuestionnaire(path) : null
    return read?.ok === true && read.value.id === id
  })
  const files = place === undefined ? null : readFiles(place)
  const terms = files?.ok === true ? termsOfFiles(files.value) : null
  return terms?.ok === true && hasWords(terms.value) ? terms.value : null
}

function questionnairePaths(folder: string): readonly string[] {
  if (isQuestionnaireFolder(folder)) return [...versionsIn(folder), folder]
  const paths = entriesOf(folder).flatMap((name) => {
    const path = join(folder, name)
    if (packageName.test(name)) return [path]
    return isQuestionnaireFolder(path) ? [...versionsIn(path), path] : []
  })
  if (paths.length === 0) fail(folder, [error('no-questionnaires', '')])
  return paths
}

const versionsIn = (folder: string): readonly string[] => {
  const versions = join(folder, 'versions')
  if (!existsSync(versions)) return []
  return entriesOf(versions).flatMap((name) => (/^\d+\.\d+\.\d+\.json$/.test(name) ? [join(versions, name)] : []))
}

function entriesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder).toSorted()
  } catch (fault) {
    fail(folder, [readingProblem(fault, '')])
  }
}

function readAt(path: string): Result<Questionnaire> {
  try {
    if (statSync(path).isDirectory()) return checkQuestionnaire(path)
    const text = readText(path)
    return text.ok ? readJson(text.value, readPackage) : text
  } catch (fault) {
    return { ok: false, problems: [readingProblem(fault, '')] satisfies readonly Problem[] }
  }
}
