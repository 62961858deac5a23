import { outcomeOf } from '#advice/outcome-of.ts'
import type { Translate } from '#i18n/translator.ts'
import { error } from '#lib/problem.ts'
import { compare as compareOutcomes } from '#outcome/compare.ts'
import type { Questionnaires } from '#questionnaire/collection.ts'
import { Failure } from '../failure.ts'
import { readAll } from '../read-all.ts'
import { toJson } from '../speak.ts'

/** Prints what changed between an earlier version of a draft and a later one, as JSON on standard output. */
export async function compare(
  before: string,
  after: string,
  questionnaires: Questionnaires,
  passphrase: string | null,
  translate: Translate
): Promise<void> {
  const [earlier, later] = await readAll(
    [before, after],
    questionnaires,
    translate,
    passphrase,
    ({ questionnaire, assessment, visible }) => ({
      questionnaire,
      outcome: outcomeOf(questionnaire, assessment, visible)
    })
  )
  if (earlier === undefined || later === undefined) return
  const [found, known] = [later.questionnaire.id, earlier.questionnaire.id]
  if (found !== known)
    throw new Failure([
      { input: after, problems: [error('unknown-questionnaire', 'questionnaire.id', { found, known })] }
    ])
  process.stdout.write(`${toJson(compareOutcomes(earlier.outcome, later.outcome), 2)}\n`)
}
