import { outcomeOfRead } from '#advice/outcome-of.ts'
import type { Translate } from '#i18n/translator.ts'
import type { Problem } from '#lib/problem.ts'
import type { Resources } from '#render/renderer.ts'
import { buildReport, type Previous, type ReviewInput } from '#report/build.ts'
import { settledReview } from '#review/settled-review.ts'
import { reportName } from '#wording/file-names.ts'
import { softwareVersion } from '../content.ts'
import { freeName } from '../free-name.ts'
import type { ReadInput } from '../input.ts'
import { translatorFor } from '../speak.ts'
import { writeReport } from '../write-report.ts'
import type { ReportOptions } from './report-options.ts'

/**
 * Writes the report of one assessment in every format that was asked for. Yields the paths; none of them is in `taken`.
 */
export async function* writeReports(
  input: ReadInput,
  warnings: readonly Problem[],
  options: ReportOptions & { readonly previous: Previous | null },
  resources: Resources,
  taken: Set<string>,
  translate: Translate
): AsyncGenerator<string> {
  const { assessment, questionnaire } = input
  const language = options.language ?? assessment.language
  const translateReport = translatorFor(language)
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
    translate: translateReport,
    softwareVersion: softwareVersion()
  })
  yield* writeReport(
    document,
    options.formats,
    options.folder,
    freeName(reportName(assessment, options.flavour, translateReport, options.length), taken),
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
