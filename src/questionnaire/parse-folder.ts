import type { Result } from '#lib/problem.ts'
import { joinFiles, type QuestionnaireFiles } from './folder.ts'
import { parseParts } from './parse.ts'
import { placedInFolder } from './place-in-folder.ts'
import type { Questionnaire } from './types.ts'

/**
 * Parses the files of a questionnaire folder into a Questionnaire, or returns all problems at once, each with its file:
 * of shape and translations and, when the shape is right, of the references between the files. `digest` is that of the
 * package of this version; see `package.ts`.
 */
export function parseQuestionnaire(files: QuestionnaireFiles, digest: string | null = null): Result<Questionnaire> {
  const { parts, problems } = joinFiles(files)
  const parsed = parseParts(parts, digest)
  if (problems.length === 0 && parsed.ok) return parsed
  return { ok: false, problems: placedInFolder([...problems, ...(parsed.ok ? [] : parsed.problems)], parts) }
}
