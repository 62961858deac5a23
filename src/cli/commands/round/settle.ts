import { join } from 'node:path'
import { modified, type Modified } from '#assessment/days.ts'
import { assessmentFile } from '#assessment/file-name.ts'
import { checkAssessment } from '#assessment/read.ts'
import { writeAssessment } from '#assessment/write.ts'
import type { Translate } from '#i18n/translator.ts'
import { prefixPaths } from '#lib/problem.ts'
import { questionnairesOf, type Questionnaires } from '#questionnaire/collection.ts'
import { compareReviews } from '#review/compare.ts'
import { applyDecisions, readDecisions } from '#review/decisions.ts'
import { handedInMoment } from '#review/handed-in.ts'
import { settlingWarnings } from '#review/settling-warnings.ts'
import { roundWarnings } from '#review/read-round.ts'
import { undecided } from '#review/settle.ts'
import type { Settling } from '#review/types.ts'
import { fail } from '../../failure.ts'
import { checkSealing } from '../../passphrase.ts'
import { openText } from '../../open-text.ts'
import { oneLine, printProblems } from '../../speak.ts'
import { warnUnsealed, writeDocumentFile } from '../../write-file.ts'
import { readWholeRound } from './read-files.ts'
import { beginSettling } from './begin-settling.ts'

export interface SettleOptions {
  readonly decisions: string
  readonly folder: string
  /** Also seals the assessment; null when none was given. */
  readonly passphrase: string | null
  /** Whether to leave the assessment unsealed on request. */
  readonly isUnsealed: boolean
}

/** Writes the settled assessment, with all reviews attached. The same files give the same assessment. */
export async function settle(
  inputs: readonly string[],
  options: SettleOptions,
  questionnaires: Questionnaires,
  translate: Translate
): Promise<void> {
  const weak =
    options.passphrase === null || options.isUnsealed
      ? []
      : checkSealing(options.passphrase, translate('cli.passphrase'))
  const files = await readWholeRound(inputs, questionnaires, options.passphrase, translate)
  const { questionnaire } = files
  const begun = beginSettling(files)
  const { round, reviews } = begun.review
  const comparison = compareReviews(questionnaire, round, reviews)
  const text = await openText(options.decisions, options.passphrase)
  const decisions = text.ok ? readDecisions(text.value, begun.review, questionnaire, comparison) : text
  if (!decisions.ok) fail(options.decisions, decisions.problems)
  printProblems({ input: options.decisions, problems: decisions.warnings }, translate)
  printProblems({ input: translate('cli.passphrase'), problems: weak }, translate)

  const settled = applyDecisions(begun, begun.review, decisions.value, questionnaire, comparison)
  const done = settled.review
  const { modifiedOn: _, ...undated } = settled
  const assessment = { ...undated, ...lastMoment(done, settled) }
  const read = checkAssessment(assessment, questionnairesOf(questionnaire))
  if (!read.ok) fail(options.decisions, read.problems)
  const name = join(options.folder, assessmentFile(assessment))
  const told = [
    ...prefixPaths('round', roundWarnings(done.round, questionnaire)),
    ...settlingWarnings(assessment, done)
  ]
  printProblems({ input: name, problems: [...read.warnings, ...prefixPaths('review', told)] }, translate)
  const path = await writeDocumentFile(
    name,
    writeAssessment(assessment),
    options.isUnsealed ? null : options.passphrase
  )
  if (options.isUnsealed) warnUnsealed(path, translate)
  process.stdout.write(`${path}\n`)
  const open = undecided(comparison, done)
  if (open.length > 0)
    process.stderr.write(
      `${oneLine(translate('cli.round.settle.open', { count: open.length, names: open.join(', ') }))}\n`
    )
}

/** The moment of the last review or sign-off. No clock, so that the same files give the same assessment. */
function lastMoment({ reviews, signOff }: Settling, before: Modified): Modified {
  const moments: readonly Modified[] = [
    ...reviews.map(handedInMoment),
    ...signOff.flatMap(({ date }) => (date === '' ? [] : [modified(`${date}T00:00:00Z`, date)]))
  ]
  return moments.reduce((last, moment) => (moment.modifiedAt > last.modifiedAt ? moment : last), before)
}
