import type { Problem, Result } from '#lib/problem.ts'
import { joinFiles, type QuestionnaireFiles } from './folder.ts'
import { parseParts } from './parse.ts'
import { placedInFolder } from './place-in-folder.ts'
import type { Questionnaire } from './types.ts'

/**
 * Parses the files of a questionnaire folder into a Questionnaire, or returns all problems at once, each with its file:
 * of shape and, when the shape is right, of the references between the files. `digest` is that of the
 * package of this version; see `package.ts`. Warns of texts in one language, which are used for both.
 */
export function parseQuestionnaire(files: QuestionnaireFiles, digest: string | null = null): Result<Questionnaire> {
  const { parts, problems } = joinFiles(files)
  const parsed = parseParts(parts, digest)
  const errors = [...problems.filter(({ severity }) => severity === 'error'), ...(parsed.ok ? [] : parsed.problems)]
  if (errors.length > 0 || !parsed.ok) return { ok: false, problems: placedInFolder(errors, parts) }
  const warnings = problems.filter(({ severity }) => severity === 'warning')
  return { ...parsed, warnings: placedInFolder(together(warnings), parts) }
}

/** One warning for all texts in one language, at the first of them: an author may write only one. */
const together = ([first, ...others]: readonly Problem[]): readonly Problem[] =>
  first === undefined ? [] : [{ ...first, args: { ...first.args, count: others.length + 1 } }]
