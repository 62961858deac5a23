import { Model } from 'survey-core'
import { expect, it } from 'vitest'
import type { Answers } from '#assessment/types.ts'
import { visibleAnswers } from '#assessment/visible.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { generateQuestionnaire } from '../support/generated-questionnaire.ts'
import { Dice } from '../support/random.ts'
import { randomAnswers } from '../support/random-answers.ts'

/** Names that SurveyJS hides when it is given these answers. */
function hiddenBySurvey(questionnaire: Questionnaire, answers: Answers): readonly string[] {
  const model = new Model(questionnaire.survey)
  model.data = { ...answers }
  const hidden = model.getAllQuestions(false, true).filter((question) => !question.isVisible || !question.isParentVisible).map((question) => question.name)
  model.dispose()
  return hidden.toSorted()
}

it('a question is hidden exactly when SurveyJS hides it on the visible answers; on raw answers it would not be', () => {
  const dice = new Dice(7)
  const seen = { hidden: 0, shown: 0, rawDisagrees: 0 }
  for (let run = 0; run < 150; run += 1) {
    const questionnaire = generateQuestionnaire(dice)
    const raw = randomAnswers(questionnaire, dice)
    const { answers, hidden } = visibleAnswers(questionnaire, 'full', raw)
    expect([...hidden].toSorted()).toEqual(hiddenBySurvey(questionnaire, answers))
    seen.hidden += hidden.size
    seen.shown += questionnaire.questions.size - hidden.size
    if (JSON.stringify(hiddenBySurvey(questionnaire, raw)) !== JSON.stringify([...hidden].toSorted())) seen.rawDisagrees += 1
  }
  expect(Math.min(seen.hidden, seen.shown)).toBeGreaterThan(500)
  expect(seen.rawDisagrees).toBeGreaterThan(20)
})
