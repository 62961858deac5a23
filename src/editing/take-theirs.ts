import type { Collision } from './collision.ts'
import { judgingOf, settlingOf, type WorkingAssessment } from './round-part.ts'
import { changeAnswers } from './change-answers.ts'

const withOne = <T>(
  all: Readonly<Record<string, T>>,
  name: string,
  value: T | undefined
): Readonly<Record<string, T>> => {
  const { [name]: _, ...others } = all
  return value === undefined ? others : { ...others, [name]: value }
}

/** Resolves a collision in favour of the other side: returns the assessment with the value that was set elsewhere. */
export const takeTheirs = (assessment: WorkingAssessment, collision: Collision): WorkingAssessment => {
  const { name } = collision
  const [judging, settling] = [judgingOf(assessment), settlingOf(assessment)]
  switch (collision.of) {
    case 'answer':
      return { ...assessment, answers: changeAnswers(assessment.answers, { [name]: collision.theirs }) }
    case 'action':
      return {
        ...assessment,
        actions: assessment.actions.map((action) =>
          action.advice === name ? { ...action, [collision.field]: collision.theirs } : action
        )
      }
    case 'confidence':
      return judging === null
        ? assessment
        : { ...assessment, review: { ...judging, confidence: withOne(judging.confidence, name, collision.theirs) } }
    case 'decision':
      return settling === null
        ? assessment
        : { ...assessment, review: { ...settling, decisions: withOne(settling.decisions, name, collision.theirs) } }
    case 'sign-off': {
      const { theirs } = collision
      return settling === null
        ? assessment
        : {
            ...assessment,
            review: {
              ...settling,
              signOff: [
                ...settling.signOff.filter(({ seat }) => seat !== name),
                ...(theirs === undefined ? [] : [theirs])
              ]
            }
          }
    }
  }
}
