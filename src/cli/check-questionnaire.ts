import { join } from 'node:path'
import { error, type Problem, type Result } from '#lib/problem.ts'
import { compareVersions } from '#questionnaire/collection.ts'
import { lintAgainst } from '#questionnaire/lint-against.ts'
import { packageOf, readPackage, type QuestionnairePackage } from '#questionnaire/package.ts'
import { joinFiles } from '#questionnaire/folder.ts'
import { placedInFolder } from '#questionnaire/place-in-folder.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { parseFiles, readDefinition, readFiles, releasedDigests, versionFile } from './questionnaire-folder.ts'
import { termsOfFiles } from './terms-in.ts'

/**
 * Checks the questionnaire in a folder, also against the versions that were released from it: a released version may
 * not change, and a newer one accounts for every question and option of the one before.
 */
export function checkQuestionnaire(folder: string): Result<Questionnaire> {
  const checked = checkWithPackage(folder)
  return checked.ok ? { ...checked, value: checked.value.questionnaire } : checked
}

/** Checks the questionnaire in a folder, like `checkQuestionnaire`, and packs it. */
export function checkWithPackage(
  folder: string
): Result<{ readonly questionnaire: Questionnaire; readonly packed: QuestionnairePackage }> {
  const files = readFiles(folder)
  if (!files.ok) return files
  const read = parseFiles(folder, files.value)
  if (!read.ok) return read
  const digests = releasedDigests(folder)
  if (!digests.ok) return digests
  const questionnaire = read.value
  const { parts } = joinFiles(files.value)
  const terms = termsOfFiles(files.value)
  const packed = packageOf(questionnaire, parts, terms.ok ? terms.value : null)
  const released = digests.value[questionnaire.version]
  const problems = [
    ...(released === undefined || released === packed.digest
      ? []
      : [error('questionnaire-changed', 'scoring.version', { version: questionnaire.version })]),
    ...(terms.ok ? [] : terms.problems),
    ...checkStep(folder, questionnaire, Object.keys(digests.value))
  ]
  return problems.length > 0
    ? { ok: false, problems: placedInFolder(problems, parts) }
    : { ok: true, value: { questionnaire, packed }, warnings: read.warnings }
}

/** Problems in the step from the version that was released before. */
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
