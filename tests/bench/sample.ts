import { blankAssessment } from '#assessment/blank.ts'
import { readAssessment } from '#assessment/read.ts'
import type { Assessment } from '#assessment/types.ts'
import { Dice } from '../support/random.ts'
import { randomAnswers } from '../support/random-answers.ts'
import { atHand, cohesietoets } from '../support/questionnaire.ts'

/** Full assessments, mostly filled in at random, as the form saves them: without warnings. The same in every run. */
export function sample(size: number, questionnaire = cohesietoets): readonly Assessment[] {
  const dice = new Dice(20_261_122)
  const found: Assessment[] = []
  while (found.length < size) {
    const answers = { ...randomAnswers(questionnaire, dice) }
    for (const [name, value] of Object.entries(answers))
      if (name.endsWith('-Comment') && value !== '') answers[name] = 'paragraaf 2.3, bladzijde 11: daar staat het'
    const blank = blankAssessment({
      id: `sample-${found.length}`,
      now: '2026-11-22T10:00:00Z',
      questionnaire,
      depth: 'full',
      language: 'nl'
    })
    const read = readAssessment(JSON.stringify({ ...blank, answers }), atHand(questionnaire))
    if (read.ok && Object.keys(answers).length > 60)
      found.push({ ...read.value.assessment, answers: withoutWarnings(read.value.visible.answers) })
  }
  return found
}

/** Not applicable where it is not allowed or without a reason is the only visible answer that causes a warning. */
const withoutWarnings = (answers: Assessment['answers']): Assessment['answers'] =>
  Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== 'not-applicable'))
