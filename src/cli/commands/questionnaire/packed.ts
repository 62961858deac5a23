import { joinLanguages } from '#questionnaire/parse.ts'
import { packageOf, type QuestionnairePackage } from '#questionnaire/package.ts'
import { fail } from '../../failure.ts'
import { checkQuestionnaire } from '../../check-questionnaire.ts'
import { readFiles } from '../../questionnaire-folder.ts'

/** The package of the questionnaire in a folder. Fails with all its problems when it has any. */
export function packed(folder: string): QuestionnairePackage {
  const files = readFiles(folder)
  if (!files.ok) fail(folder, files.problems)
  const read = checkQuestionnaire(folder)
  if (!read.ok) fail(folder, read.problems)
  return packageOf(read.value, joinLanguages(files.value).parts)
}
