import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parseJson } from '#lib/json.ts'
import { fileLimits } from '#lib/limits.ts'
import { error, type Result } from '#lib/problem.ts'
import { isRecord } from '#lib/record.ts'
import { checkShape, z } from '#lib/schema.ts'
import { tooLarge } from '#lib/too-large.ts'
import { checkPlace, type CheckFile, type QuestionnaireFiles } from '#questionnaire/folder.ts'
import { parseQuestionnaire } from '#questionnaire/parse-folder.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { decode, readingProblem } from './read-bytes.ts'

/** The files that every questionnaire folder has, beside those of its checks. */
const definitionFiles = ['questionnaire.json', 'scoring.json', 'rules.json'] as const
/** A folder per theme with a file per check. */
const checksFolder = 'checks'
/** `versions/digests.json`: the digest of each version. */
const digestsSchema = z.record(z.string(), z.string())
/** What changed since earlier versions; a folder of a first version has none. */
const changesFile = 'changes.json'
/** The digest of each packaged version. */
export const digestsFile = 'versions/digests.json'
/** The package of a version, from the folder of its questionnaire. */
export const versionFile = (version: string): string => `versions/${version}.json`

/** Parses and lints the questionnaire in a folder; when files are missing or not JSON, reports only that. */
export function readQuestionnaire(folder: string): Result<Questionnaire> {
  const files = readFiles(folder)
  return files.ok ? parseFiles(folder, files.value) : files
}

/** Parses and lints the files that were read from a folder. */
export function parseFiles(folder: string, files: QuestionnaireFiles): Result<Questionnaire> {
  const digest = releasedDigest(folder, files)
  return digest.ok ? parseQuestionnaire(files, digest.value) : digest
}

/** Reads the files of a questionnaire folder; when files are missing or not JSON, reports only that. */
export function readFiles(folder: string): Result<QuestionnaireFiles> {
  const names = existsSync(join(folder, changesFile)) ? [...definitionFiles, changesFile] : definitionFiles
  const files = names.map((name) => readDefinition(folder, name))
  const checks = checksIn(folder).map((check) => ({ ...check, read: readDefinition(folder, checkPlace(check)) }))
  const problems = [...files, ...checks.map(({ read }) => read)].flatMap((file) => (file.ok ? [] : file.problems))
  if (problems.length > 0) return { ok: false, problems }
  const [questionnaire, scoring, rules, changes] = files.map((file) => (file.ok ? file.value : null))
  const contents = checks.map(({ theme, id, read }) => ({ theme, id, content: read.ok ? read.value : null }))
  const value = { questionnaire, scoring, rules, checks: contents, ...(changes !== undefined && { changes }) }
  return { ok: true, value, warnings: [] }
}

/** The paths of all files of a questionnaire in its folder, without its released versions. */
export const filesIn = (folder: string): readonly string[] =>
  [...definitionFiles, changesFile, ...checksIn(folder).map(checkPlace)].filter((name) =>
    existsSync(join(folder, name))
  )

/** The folder of a questionnaire when the path is that folder, or one of its files; otherwise null. */
export function questionnaireFolderOf(path: string): string | null {
  const inChecks = /^(?:(.*)[/\\])?checks[/\\][^/\\]+[/\\][^/\\]+\.json$/.exec(path)
  if (inChecks !== null && isQuestionnaireFolder(inChecks[1] ?? '.')) return inChecks[1] ?? '.'
  const folder = definitionFiles.some((name) => name === basename(path)) ? dirname(path) : path
  return isQuestionnaireFolder(folder) ? folder : null
}

/** Whether a folder has any of the files that every questionnaire has. */
export const isQuestionnaireFolder = (path: string): boolean =>
  definitionFiles.some((name) => existsSync(join(path, name)))

/** The files of checks, by theme and id. */
function checksIn(folder: string): readonly Pick<CheckFile, 'theme' | 'id'>[] {
  const place = join(folder, checksFolder)
  return entriesOf(place).flatMap((theme) =>
    entriesOf(join(place, theme)).flatMap((name) => {
      const [, id] = /^([^.].*)\.json$/.exec(name) ?? []
      return id === undefined ? [] : [{ theme, id }]
    })
  )
}

const entriesOf = (path: string): readonly string[] =>
  existsSync(path) && statSync(path).isDirectory() ? readdirSync(path).toSorted() : []

/** The digest of the package of this version; null while it is not packaged. */
export function releasedDigest(
  folder: string,
  { scoring }: Pick<QuestionnaireFiles, 'scoring'>
): Result<string | null> {
  const digests = releasedDigests(folder)
  if (!digests.ok) return digests
  return { ok: true, value: (isRecord(scoring) && digests.value[String(scoring['version'])]) || null, warnings: [] }
}

/** The digest of each version that was released from a folder. */
export function releasedDigests(folder: string): Result<Readonly<Record<string, string>>> {
  if (!existsSync(join(folder, digestsFile))) return { ok: true, value: {}, warnings: [] }
  const read = readDefinition(folder, digestsFile)
  return read.ok ? checkShape(digestsSchema, read.value, digestsFile) : read
}

/** Reads one file of a questionnaire folder as JSON; the paths of its problems begin with its name. */
export function readDefinition(folder: string, name: string): Result<unknown> {
  try {
    const text = readText(join(folder, name))
    const json = text.ok ? parseJson(text.value) : text
    return json.ok
      ? json
      : {
          ok: false,
          problems: json.problems.map((problem) => ({
            ...problem,
            // Somebody wrote this file by hand.
            code: problem.code === 'not-json' ? 'typing-error' : problem.code,
            path: problem.path === '' ? name : `${name}: ${problem.path}`
          }))
        }
  } catch (fault) {
    return { ok: false, problems: [readingProblem(fault, name)] }
  }
}

/** Reads only regular files, and no more than the limit of a text, so that it never waits for an endless one. */
export function readText(path: string): Result<string> {
  const found = statSync(path)
  if (!found.isFile()) return { ok: false, problems: [error(found.isDirectory() ? 'a-folder' : 'unreadable', '')] }
  return found.size > fileLimits.bytes ? { ok: false, problems: [tooLarge()] } : decode(readFileSync(path))
}
