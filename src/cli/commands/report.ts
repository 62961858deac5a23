import { outcomeOfRead } from '#advice/outcome-of.ts'
import { inVersion } from '#assessment/in-one-version.ts'
import type { ReadInput } from '../input.ts'
import type { Language, Translate } from '#i18n/translator.ts'
import { oncePer } from '#lib/once-per.ts'
import { error, type Problem } from '#lib/problem.ts'
import type { Questionnaires } from '#questionnaire/collection.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { buildReport, type Previous, type ReviewInput } from '#report/build.ts'
import { reportName } from '#wording/file-names.ts'
import type { Flavour, ReportLength } from '#report/model.ts'
import { settledReview } from '#review/settled-review.ts'
import type { Format, Resources } from '#render/renderer.ts'
import { loadResources, softwareVersion } from '../content.ts'
import { fail } from '../failure.ts'
import { freeName } from '../free-name.ts'
import { checkSealing } from '../passphrase.ts'
import { showProgress } from '../progress.ts'
import { tell, translatorFor } from '../speak.ts'
import { validInputs } from '../valid-inputs.ts'
import { writeReport } from '../write-report.ts'

export interface ReportOptions {
  readonly formats: readonly Format[]
  /** Null: the language of each assessment. */
  readonly language: Language | null
  readonly flavour: Flavour
  readonly includeEvidence: boolean
  /** An earlier version of the draft: the report then describes what changed. Null for none. */
  readonly since: string | null
  /** Whether the report of a settled assessment includes the review. */
  readonly withReview: boolean
  readonly length: ReportLength
  /** A text on every page; the public version never has one. */
  readonly mark?: string
  readonly passphrase: string | null
  /** Whether to seal what is written with the passphrase. */
  readonly isSealed: boolean
  readonly folder: string
}

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
  // All of them now: nothing may be written when one cannot be compared.
  for (const questionnaire of judgedBy) previousFor(questionnaire)
  tell({ input: translate('cli.passphrase'), problems: weak }, translate)
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

async function* writeReports(
  input: ReadInput,
  warnings: readonly Problem[],
  options: ReportOptions & { readonly previous: Previous | null },
  resources: Resources,
  taken: Set<string>,
  translate: Translate
): AsyncGenerator<string> {
  const { assessment, questionnaire } = input
  const language = options.language ?? assessment.language
  const say = translatorFor(language)
  const document = buildReport({
    questionnaire,
    assessment,
    visible: input.visible,
    outcome: outcomeOfRead(input),
    warnings,
    language,
    flavour: options.flavour,
    includeEvidence: options.includeEvidence,
    ...(options.previous && { previous: options.previous }),
    ...reviewOf(input, options),
    ...(input.workshop !== null && { workshop: input.workshop }),
    leavesOutReview: !options.withReview,
    length: options.length,
    ...(options.mark !== undefined && { mark: options.mark }),
    translate: say,
    softwareVersion: softwareVersion()
  })
  yield* writeReport(
    document,
    options.formats,
    options.folder,
    freeName(reportName(assessment, options.flavour, say, options.length), taken),
    resources,
    translate,
    options.isSealed ? options.passphrase : null
  )
}

/** The review for the report, when several people settled the assessment and the user does not leave it out. */
function reviewOf(
  { review, questionnaire, assessment }: ReadInput,
  { withReview }: ReportOptions
): { readonly review?: ReviewInput } {
  if (!withReview || review?.kind !== 'settling') return {}
  return { review: settledReview(questionnaire, assessment, review) }
}
