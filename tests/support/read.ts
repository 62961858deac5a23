import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readFiles, readQuestionnaire } from '#cli/questionnaire-folder.ts'
import { joinFiles, type QuestionnaireFiles } from '#questionnaire/folder.ts'
import type { QuestionnaireParts } from '#questionnaire/parse.ts'
import type { Questionnaire } from '#questionnaire/types.ts'

const root = new URL('../../', import.meta.url)

/** Reads a file of the project as text. */
export const readText = (path: string): string => readFileSync(new URL(path, root), 'utf8')

/** Reads a JSON file of the project; the caller says which type it has. */
export const readJson = <T = unknown>(path: string): T => JSON.parse(readText(path)) as T

/** The files of a questionnaire folder, unchecked. Each call returns a new copy, so a test may change it. */
export function readFolder(folder: string): QuestionnaireFiles {
  const files = readFiles(fileURLToPath(new URL(folder, root)))
  if (!files.ok) throw new Error(`${folder}: ${JSON.stringify(files.problems, null, 1)}`)
  return files.value
}

/** The parts of the questionnaire in a folder, unchecked. Each call returns a new copy, so a test may change it. */
export const readParts = (folder: string): QuestionnaireParts => joinFiles(readFolder(folder)).parts

/** A questionnaire folder, parsed; throws with all its problems when it has errors. */
export function loadQuestionnaire(folder: string): Questionnaire {
  const parsed = readQuestionnaire(fileURLToPath(new URL(folder, root)))
  if (!parsed.ok) throw new Error(`${folder}: ${JSON.stringify(parsed.problems, null, 1)}`)
  if (parsed.warnings.length > 0) throw new Error(`${folder}: ${JSON.stringify(parsed.warnings, null, 1)}`)
  return parsed.value
}
