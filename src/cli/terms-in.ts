import { termsSchema, type Terms } from '#questionnaire/terms.ts'
import type { Result } from '#lib/problem.ts'
import { checkShape } from '#lib/schema.ts'
import { termsIn, type QuestionnaireFiles } from '#questionnaire/folder.ts'

/** The words for the draft reader in the files of a questionnaire; the paths of problems begin with `terms`. */
export const termsOfFiles = (files: QuestionnaireFiles): Result<Terms> =>
  checkShape(termsSchema, termsIn(files), 'terms')
