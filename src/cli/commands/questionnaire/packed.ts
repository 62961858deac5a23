import type { QuestionnairePackage } from '#questionnaire/package.ts'
import { checkWithPackage } from '../../check-questionnaire.ts'
import { fail } from '../../failure.ts'

/** The package of the questionnaire in a folder. Fails with all its problems when it has any. */
export function packed(folder: string): QuestionnairePackage {
  const checked = checkWithPackage(folder)
  if (!checked.ok) fail(folder, checked.problems)
  return checked.value.packed
}
