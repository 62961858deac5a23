import { outcomeOfRead } from '#advice/outcome-of.ts'
import { inVersion } from '#assessment/in-one-version.ts'
import type { ReadInput } from '../input.ts'
import type { Translate } from '#i18n/translator.ts'
import { oncePer } from '#lib/once-per.ts'
import { error } from '#lib/problem.ts'
import type { Questionnaires } from '#questionnaire/collection.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import type { Previous } from '#report/build.ts'
import { loadResources } from '../content.ts'
import { fail } from '../failure.ts'
import { checkSealing } from '../passphrase.ts'
import { showProgress } from '../progress.ts'
import { printProblems } from '../speak.ts'
import { validInputs } from '../valid-inputs.ts'
import type { ReportOptions } from './report-options.ts'
import { writeReports } from './write-reports.ts'

/**
 * Writes a report per input and format. Reads all inputs first: nothing is written when one has errors. A pipe may
 * be among them.
 */
export async function report(
  inputs: readonly string[],
  options: ReportOptions,
  questionnaires: Questionnaires,
  translate: Translate
): Promise<void> {
  const { since, passphrase, isSealed } = options
  const weak = isSealed && passphrase !== null ? checkSealing(passphrase, translate('cli.passphrase')) : []
  const judgedBy = new Set<Questionnaire>()
  const contentOf = await validInputs(since === null ? inputs : [...inputs, since], {
    questionnaires,
    passphrase,
    translate,
    problemsOf: ({ questionnaire }) => {
      judgedBy.add(questionnaire)
      return []
    }
  })
  const earlier = since === null ? undefined : (await contentOf(since)).value
  const previousFor = oncePer((questionnaire: Questionnaire) =>
    earlier === undefined ? { value: null } : { value: previousIn(questionnaire, earlier, since ?? '') }
  )
  // Read all of them first: nothing may be written when one cannot be compared.
  for (const questionnaire of judgedBy) previousFor(questionnaire)
  printProblems({ input: translate('cli.passphrase'), problems: weak }, translate)
  const resources = await loadResources()
  const taken = new Set<string>()
  const progress = showProgress(inputs.length, translate)
  const written: string[] = []
  try {
    for (const input of inputs) {
      const { value, warnings } = await contentOf(input)
      for await (const path of writeReports(
        value,
        warnings,
        { ...options, previous: previousFor(value.questionnaire).value },
        resources,
        taken,
        translate
      ))
        written.push(path)
      progress.step()
    }
  } finally {
    // Only now: a reader that stops early (`| head`) ends the program.
    progress.end()
    process.stdout.write(written.map((path) => `${path}\n`).join(''))
  }
}

/** The earlier version of the draft as the questionnaire of the later one judges it. Fails when it cannot. */
function previousIn(questionnaire: Questionnaire, earlier: ReadInput, input: string): Previous {
  const read = inVersion(earlier, questionnaire)
  const [from, to] = [earlier.questionnaire.version, questionnaire.version]
  if (read === null) fail(input, [error('no-upgrade', 'questionnaire.version', { from, to })])
  return { assessment: read.assessment, outcome: outcomeOfRead(read) }
}
