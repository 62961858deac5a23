import { outcomeOfRead } from '#advice/outcome-of.ts'
import { inOneVersion } from '#assessment/in-one-version.ts'
import type { Translate } from '#i18n/translator.ts'
import { error } from '#lib/problem.ts'
import { changedRemarks } from '#outcome/changed-remarks.ts'
import { compare as compareOutcomes, type Comparison } from '#outcome/compare.ts'
import { compareVersions, type Questionnaires } from '#questionnaire/collection.ts'
import { fail, Failure } from '../failure.ts'
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
  const [earlier, later] = await readAll([before, after], questionnaires, translate, passphrase, (read) => read)
  if (earlier === undefined || later === undefined) return
  const [found, known] = [later.questionnaire.id, earlier.questionnaire.id]
  if (found !== known)
    throw new Failure([
      { input: after, problems: [error('unknown-questionnaire', 'questionnaire.id', { found, known })] }
    ])
  const both = inOneVersion(earlier, later)
  if (both === null) {
    const [from, to] = [earlier, later].map(({ questionnaire: { version } }) => version).toSorted(compareVersions)
    fail(before, [error('no-upgrade', 'questionnaire.version', { from: from ?? '', to: to ?? '' })])
  }
  const [first, second] = both
  const comparison: Comparison = {
    ...compareOutcomes(outcomeOfRead(first), outcomeOfRead(second)),
    remarks: changedRemarks(second.questionnaire, first.assessment.answers, second.assessment.answers)
  }
  process.stdout.write(`${toJson(comparison, 2)}\n`)
}
