import { outcomeOf } from '#advice/outcome-of.ts'
import type { Assessment, AssessmentWith } from '#assessment/types.ts'
import { visibleAnswers, type VisibleAnswers } from '#assessment/visible.ts'
import type { Outcome } from '#outcome/types.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import type { Wording } from './assessment.ts'
import { askedIn, cutIn } from './cut.ts'
import { shortenTexts } from './shorten-texts.ts'
import { speechIn, type SpeechSource } from './speech.ts'

/** Everything that follows from an assessment, derived once per change and passed down. */
export interface AssessmentView<A extends AssessmentWith<unknown> = Assessment> {
  readonly assessment: A
  readonly visible: VisibleAnswers
  readonly outcome: Outcome
  /** What is needed to describe it in the reader's language. */
  readonly wording: Wording
}

/** Derives the view of an assessment. Pass `visible` if reading the assessment already gave it. */
export function viewOf<A extends AssessmentWith<unknown>>(
  assessment: A,
  source: SpeechSource,
  visible: VisibleAnswers = visibleOf(source.questionnaire, assessment)
): AssessmentView<A> {
  const outcome = outcomeOf(source.questionnaire, assessment, visible)
  return { assessment, visible, outcome, wording: wordAssessment(source, visible, outcome) }
}

const visibleOf = (questionnaire: Questionnaire, { depth, answers }: AssessmentWith<unknown>): VisibleAnswers =>
  visibleAnswers(questionnaire, depth, answers)

/** The wording of an assessment. Answers are shortened to what a page can hold. */
function wordAssessment(source: SpeechSource, { answers, hidden }: VisibleAnswers, outcome: Outcome): Wording {
  const speech = speechIn(source)
  return { ...speech, outcome, hidden, answers: shortenTexts(askedIn(source.questionnaire, answers), cutIn(speech)) }
}
