import { outcomeOfRead } from '#advice/outcome-of.ts'
import { readAssessment } from '#assessment/read.ts'
import type { Translate } from '#i18n/translator.ts'
import { warning, type Problem } from '#lib/problem.ts'
import { add, addReview, addUnreadable, rowFor, type Added, type Fold } from '#overview/overview.ts'
import type { Outcome } from '#outcome/types.ts'
import type { Questionnaires } from '#questionnaire/collection.ts'
import { readMany } from '../read-many.ts'
import { printProblems } from '../speak.ts'
import { expectOpenable, linesIn } from '../stream.ts'
import type { RowFiles } from './overview-rows.ts'

/** Adds assessments from inputs to an overview, and reports what does not count. */
export type AddInputs = (
  fold: Fold,
  inputs: readonly string[],
  passphrase: string | null,
  questionnaires: Questionnaires,
  translate: Translate,
  rows: readonly RowFiles[]
) => Promise<void>

/** From files, each reported under its name: also reports in PDF, reviews, sealed files and ZIP files. */
export const addFiles: AddInputs = async (fold, inputs, passphrase, questionnaires, translate) => {
  for await (const { input, format, result } of readMany(inputs, questionnaires, passphrase)) {
    if (!result.ok) {
      addUnreadable(fold)
      printProblems({ input, problems: result.problems.map(asWarning) }, translate)
    } else if (format === 'cohesietoets/review') {
      addReview(fold, result.value)
      printProblems({ input, problems: [warning('of-one-reviewer', '')] }, translate)
    } else {
      const outcome = outcomeOfRead(result.value)
      printProblems({ input, problems: problemsOf(add(fold, result.value, outcome), outcome) }, translate)
    }
  }
}

/** The file is counted, so nothing is refused. */
const asWarning = (problem: Problem): Problem => ({ ...problem, severity: 'warning' })

function problemsOf(added: Added, { findings }: Outcome): readonly Problem[] {
  if (added === 'review') return [warning('of-one-reviewer', '')]
  if (added === 'counted') return []
  const count = findings.filter(({ outcome }) => outcome === 'unanswered').length
  return [warning('unfinished', '', { count })]
}

/** From lines with one assessment each, in constant memory; reports at the end what does not count. */
export const addLines: AddInputs = async (fold, inputs, passphrase, questionnaires, translate, rows) => {
  await expectOpenable(inputs)
  const count = { lines: 0, unreadable: 0, unfinished: 0, review: 0 }
  for (const input of inputs)
    for await (const lines of linesIn(input, passphrase))
      for (const line of lines) {
        count.lines += 1
        const result = line.ok ? readAssessment(line.value, questionnaires) : line
        if (!result.ok) {
          addUnreadable(fold)
          count.unreadable += 1
          continue
        }
        const outcome = outcomeOfRead(result.value)
        const added = add(fold, result.value, outcome)
        if (added !== 'counted') count[added] += 1
        else if (rows.length > 0) {
          const row = rowFor(fold, result.value, outcome)
          for (const file of rows) await file.add(result.value.questionnaire, row)
        }
      }
  const { lines, ...left } = count
  for (const [reason, number] of Object.entries(left))
    if (number > 0) process.stderr.write(`${translate(`cli.overview.left.${reason}`, { count: number, lines })}\n`)
  if (count.unreadable > 1 && count.unreadable === lines) process.stderr.write(`${translate('cli.score.noLines')}\n`)
}
