import { join } from 'node:path'
import { error, type Problem, type Result } from '#lib/problem.ts'
import { compareVersions } from '#questionnaire/collection.ts'
import { lintAgainst } from '#questionnaire/lint-against.ts'
import { packageOf, readPackage } from '#questionnaire/package.ts'
import { joinLanguages } from '#questionnaire/parse.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { readDefinition, readFiles, readQuestionnaire, releasedDigests, versionFile } from './questionnaire-folder.ts'

/**
 * Checks the questionnaire in a folder, also against the versions that were released from it: a released version may
 * not change, and a newer one accounts for every question and option of the one before.
 */
export function checkQuestionnaire(folder: string): Result<Questionnaire> {
  const read = readQuestionnaire(folder)
  const digests = releasedDigests(folder)
  if (!read.ok) return read
  if (!digests.ok) return digests
  const problems = [
    ...checkReleased(folder, read.value, digests.value[read.value.version]),
    ...checkStep(folder, read.value, Object.keys(digests.value))
  ]
  return problems.length > 0 ? { ok: false, problems } : read
}

/** A problem when this version was released with other content. */
function checkReleased(folder: string, questionnaire: Questionnaire, digest: string | undefined): readonly Problem[] {
  const files = digest === undefined ? null : readFiles(folder)
  if (!files?.ok || packageOf(questionnaire, joinLanguages(files.value).parts).digest === digest) return []
  return [error('questionnaire-changed', 'scoring.version', { version: questionnaire.version })]
}

/** The problems of the step from the version that was released before. */
function checkStep(folder: string, questionnaire: Questionnaire, released: readonly string[]): readonly Problem[] {
  const before = released
    .filter((version) => compareVersions(version, questionnaire.version) < 0)
    .toSorted(compareVersions)
    .at(-1)
  if (before === undefined) return []
  const place = versionFile(before)
  const file = readDefinition(folder, place)
  const earlier = file.ok ? readPackage(file.value) : file
  if (earlier.ok) return lintAgainst(questionnaire, earlier.value)
  return earlier.problems.map((problem) => ({ ...problem, path: join(place, problem.path) }))
}
