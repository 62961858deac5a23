import { assess } from '#advice/assess.ts'
import type { Assessment } from '#assessment/types.ts'
import { createTranslator } from '#i18n/translator.ts'
import type { Outcome } from '#outcome/types.ts'
import type { Language } from '#questionnaire/types.ts'
import { buildReport } from '#report/build.ts'
import type { Flavour, Report } from '#report/model.ts'
import { loadWords } from '../../content.ts'
import type { OpenAssessment } from '../../state/open-assessment.ts'
import { softwareVersion } from '../../version.ts'

/** What one chooses about a report. */
export interface ReportChoice {
  readonly language: Language
  readonly flavour: Flavour
  readonly includeEvidence: boolean
  /** An earlier version of the draft, to say what changed since. */
  readonly previous: Assessment | null
}

/** The report in the chosen language, whatever the language of the page. */
export async function buildFor({ questionnaire, warnings }: OpenAssessment, assessment: Assessment, outcome: Outcome, { previous, ...choice }: ReportChoice): Promise<Report> {
  const [nl, en] = await Promise.all([loadWords('nl', 'rest'), loadWords('en', 'rest')])
  const earlier = previous === null ? {} : { previous: { assessment: previous, outcome: assess(questionnaire, previous) } }
  return buildReport({ ...choice, ...earlier, questionnaire, assessment, outcome, warnings, softwareVersion, translate: createTranslator(choice.language, { nl, en }) })
}
