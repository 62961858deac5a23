import { outcomeOf } from '#advice/outcome-of.ts'
import { inVersion } from '#assessment/in-one-version.ts'
import type { ReadAssessment } from '#assessment/read.ts'
import { createTranslator, type Translate } from '#i18n/translator.ts'
import type { Language } from '#questionnaire/types.ts'
import { buildReport, type ReviewInput } from '#report/build.ts'
import type { Flavour, Report, ReportLength } from '#report/model.ts'
import type { settledReview } from '#review/settled-review.ts'
import { loadTranslations } from '../../content.ts'
import { fileOf, settlingOf, workshopOf } from '#editing/round-part.ts'
import type { OpenView } from '../assessment/open-context.ts'
import type { OpenAssessment } from '../../state/open-assessment.ts'
import { softwareVersion } from '../../shell/version.ts'

/** The user's choices for a report. */
export interface ReportChoice {
  readonly language: Language
  readonly flavour: Flavour
  readonly length: ReportLength
  /** A text on every page; empty for none. */
  readonly mark: string
  readonly includeEvidence: boolean
  /** Whether the public version includes the review round, with functions only; the working version always does. */
  readonly includeReview: boolean
  /** An earlier version of the draft, to report what changed since. */
  readonly previous: ReadAssessment | null
}

/** A translator for a document, whatever the language of the page. */
export async function translatorFor(language: Language): Promise<Translate> {
  const [nl, en] = await Promise.all([loadTranslations('nl', 'all'), loadTranslations('en', 'all')])
  return createTranslator(language, { nl, en })
}

/** Builds the report in the chosen language. */
export async function buildFor(
  { questionnaire, warnings }: OpenAssessment,
  { assessment, visible, outcome }: OpenView,
  { previous, includeReview, ...choice }: ReportChoice
): Promise<Report> {
  const earlier = previous === null ? null : inVersion(previous, questionnaire)
  const settling = settlingOf(assessment)
  const told =
    settling === null || (choice.flavour === 'public' && !includeReview)
      ? {}
      : { review: await loadSettledReview(questionnaire, assessment, settling) }
  const workshop = workshopOf(assessment, questionnaire)
  return buildReport({
    ...choice,
    ...(earlier !== null && {
      previous: {
        assessment: earlier.assessment,
        outcome: outcomeOf(questionnaire, earlier.assessment, earlier.visible)
      }
    }),
    ...told,
    ...(workshop !== null && { workshop }),
    leavesOutReview: choice.flavour === 'public' && !includeReview,
    questionnaire,
    assessment: fileOf(assessment),
    visible,
    outcome,
    warnings,
    softwareVersion,
    translate: await translatorFor(choice.language)
  })
}

/** Few reports are about a round, so the code that compares reviews is loaded on demand. */
const loadSettledReview = async (...about: Parameters<typeof settledReview>): Promise<ReviewInput> =>
  (await import('#review/settled-review.ts')).settledReview(...about)
