import type { Translate } from '#i18n/translator.ts'
import type { Result } from '#lib/problem.ts'
import type { Questionnaires } from '#questionnaire/collection.ts'
import { readWorkshop, type ReadWorkshop } from '#workshop/read.ts'
import { Failure, type InputProblems } from '../../failure.ts'
import { openText } from '../../open-text.ts'
import { printProblems } from '../../speak.ts'

/**
 * Reads workshop files, sealed or not, prints their warnings, and fails with the problems of all files that have
 * errors.
 */
export async function readWorkshopFiles(
  inputs: readonly string[],
  questionnaires: Questionnaires,
  passphrase: string | null,
  translate: Translate
): Promise<readonly ReadWorkshop[]> {
  const wrong: InputProblems[] = []
  const found: ReadWorkshop[] = []
  for (const input of inputs) {
    const read = await readOne(input, questionnaires, passphrase)
    if (!read.ok) {
      wrong.push({ input, problems: read.problems })
      continue
    }
    printProblems({ input, problems: read.warnings }, translate)
    found.push(read.value)
  }
  if (wrong.length > 0) throw new Failure(wrong)
  return found
}

async function readOne(
  input: string,
  questionnaires: Questionnaires,
  passphrase: string | null
): Promise<Result<ReadWorkshop>> {
  const text = await openText(input, passphrase)
  return text.ok ? readWorkshop(text.value, questionnaires) : text
}
