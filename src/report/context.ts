import type { Assessment } from '#assessment/types.ts'
import { reportLimits } from '#lib/limits.ts'
import type { ReportInput } from './input.ts'
import { withPlaces } from './draft-places.ts'
import { type Shown, whatIsShown } from './shown.ts'
import type { Wording } from '#wording/assessment.ts'
import { askedIn, cutIn } from '#wording/cut.ts'
import { shortenTexts } from '#wording/shorten-texts.ts'
import { type Speech, speechIn } from '#wording/speech.ts'

export type { ReportInput, ReviewInput } from './input.ts'

/** What every section needs to look things up and to describe them in the reader's language. */
export interface Context extends Omit<ReportInput, keyof Shown>, Shown, Wording {
  /** The assessment as it may be published, with complete texts: for the attached file. */
  readonly whole: Assessment
  /** How many actions exceed the list of a report. */
  readonly actionsOver: number
  readonly showsRemarks: boolean
  readonly isPublic: boolean
}

/** Derives from its input what every section of a report needs. */
export function createContext(input: ReportInput): Context {
  const shown = inPlace(input, whatIsShown(input))
  const speech = speechIn(input)
  return {
    ...input,
    ...speech,
    ...shortened(input, shown, speech),
    isPublic: input.flavour === 'public',
    showsRemarks: input.flavour === 'working' || input.includeEvidence
  }
}

/** What is shown, with the places in the draft among the remarks. */
const inPlace = ({ questionnaire, translate }: ReportInput, shown: Shown): Shown => ({
  ...shown,
  answers: withPlaces(shown.answers, shown.assessment.evidence, questionnaire, translate)
})

/**
 * The shown input, with texts and lists shortened to what a report can hold. No section or renderer gets a longer one.
 */
function shortened(
  { questionnaire, review }: ReportInput,
  shown: Shown,
  speech: Speech
): Shown & Pick<ReportInput, 'review'> & Pick<Context, 'whole' | 'actionsOver'> {
  const { assessment, said, warnings, previous, workshop } = shown
  const texts = shortenTexts(
    {
      answers: askedIn(questionnaire, shown.answers),
      actions: assessment.actions.slice(0, reportLimits.actions),
      said,
      warnings,
      ...(review && { review }),
      ...(workshop && { workshop }),
      ...(previous && {
        previous: {
          outcome: previous.outcome,
          assessment: { ...previous.assessment, answers: askedIn(questionnaire, previous.assessment.answers) }
        }
      })
    },
    cutIn(speech)
  )
  const { answers, actions, ...others } = texts
  return {
    ...shown,
    ...others,
    answers,
    assessment: { ...assessment, answers, actions },
    whole: assessment,
    actionsOver: assessment.actions.length - actions.length
  }
}
