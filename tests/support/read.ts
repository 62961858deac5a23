import { readFileSync } from 'node:fs'
import { releasedDigest } from '#cli/questionnaire-folder.ts'
import { parseQuestionnaire, type QuestionnaireFiles } from '#questionnaire/parse.ts'
import type { Questionnaire } from '#questionnaire/types.ts'

const root = new URL('../../', import.meta.url)

/** Reads a file of the project as text. */
export const readText = (path: string): string => readFileSync(new URL(path, root), 'utf8')

/** Reads a JSON file of the project; the caller says which type it has. */
export const readJson = <T = unknown>(path: string): T => JSON.parse(readText(path)) as T

/** The files of a questionnaire folder, unchecked. Each call returns a new copy, so a test may change it. */
export const readFolder = (folder: string): QuestionnaireFiles => ({
  questionnaire: readJson(`${folder}/questionnaire.json`),
  scoring: readJson(`${folder}/scoring.json`),
  help: readJson(`${folder}/help.json`),
  advice: readJson(`${folder}/advice.json`),
  overlays: { en: readJson(`${folder}/en.json`) }
})

/** A questionnaire folder, parsed; throws with all its problems when it has errors. */
export function loadQuestionnaire(folder: string): Questionnaire {
  const files = readFolder(folder)
  const digest = releasedDigest(folder, files)
  const parsed = digest.ok ? parseQuestionnaire(files, digest.value) : digest
  if (!parsed.ok) throw new Error(`${folder}: ${JSON.stringify(parsed.problems, null, 1)}`)
  return parsed.value
}
