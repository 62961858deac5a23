import type { ReadAssessment } from '#assessment/read.ts'
import type { Translate } from '#i18n/translator.ts'
import type { Questionnaires } from '#questionnaire/collection.ts'
import { Failure, type InputProblems } from './failure.ts'
import { readInput } from './input.ts'
import { printProblems } from './speak.ts'

/**
 * Reads all inputs, prints their warnings, and fails with the problems of all inputs with errors. It keeps only what
 * `take` returns for each, so that many large files need little memory.
 */
export async function readAll<Taken>(
  inputs: readonly string[],
  questionnaires: Questionnaires,
  translate: Translate,
  passphrase: string | null,
  select: (read: ReadAssessment) => Taken
): Promise<readonly Taken[]> {
  const taken: Taken[] = []
  const wrong: InputProblems[] = []
  for (const input of inputs) {
    const result = await readInput(input, questionnaires, passphrase)
    if (!result.ok) {
      wrong.push({ input, problems: result.problems })
      continue
    }
    printProblems({ input, problems: result.warnings }, translate)
    taken.push(select(result.value))
  }
  if (wrong.length > 0) throw new Failure(wrong)
  return taken
}
