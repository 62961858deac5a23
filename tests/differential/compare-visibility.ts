import { Model } from 'survey-core'
import type { Answers } from '#assessment/types.ts'
import { visibleAnswers } from '#assessment/visible.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { generateQuestionnaire } from '../support/generated-questionnaire.ts'
import { Dice } from '../support/random.ts'
import { randomAnswers } from '../support/random-answers.ts'

export interface SeenVisibility {
  readonly hidden: number
  readonly shown: number
  /** Assessments for which SurveyJS hides other questions while the answers to hidden questions are still there. */
  readonly rawDisagrees: number
}

/** Compares the hidden questions of random questionnaires and answers with SurveyJS. Throws when they differ. */
export function compareVisibility(seed: number, count: number): SeenVisibility {
  const dice = new Dice(seed)
  const seen = { hidden: 0, shown: 0, rawDisagrees: 0 }
  for (let run = 0; run < count; run += 1) {
    const questionnaire = generateQuestionnaire(dice)
    const raw = randomAnswers(questionnaire, dice)
    const { answers, hidden } = visibleAnswers(questionnaire, 'full', raw)
    const ours = [...hidden].toSorted().join()
    const theirs = hiddenBySurvey(questionnaire, answers)
    if (ours !== theirs)
      throw new Error(`We hide ${ours}, SurveyJS hides ${theirs} (seed ${seed}, run ${run}) on ${JSON.stringify(raw)}`)
    seen.hidden += hidden.size
    seen.shown += questionnaire.questions.size - hidden.size
    if (hiddenBySurvey(questionnaire, raw) !== ours) seen.rawDisagrees += 1
  }
  return seen
}

/** Whether this many comparisons met enough of each kind to mean something. */
export const sawEnoughVisibility = (seen: SeenVisibility, count: number): boolean =>
  Math.min(seen.hidden, seen.shown) > 3 * count && seen.rawDisagrees > count / 10

/** The names of the questions that SurveyJS hides for these answers. */
function hiddenBySurvey(questionnaire: Questionnaire, answers: Answers): string {
  const model = new Model(questionnaire.survey)
  model.data = { ...answers }
  const hidden = model
    .getAllQuestions(false, true)
    .filter((question) => !question.isVisible || !question.isParentVisible)
    .map((question) => question.name)
  model.dispose()
  return hidden.toSorted().join()
}
