import type { ChoiceQuestion, Question } from './types.ts'

/** Whether a question is answered by choosing from options of its own; a check has levels instead. */
export function hasOptions(question: Question): question is ChoiceQuestion {
  switch (question.kind) {
    case 'choice':
    case 'choices':
      return true
    case 'check':
    case 'text':
    case 'number':
    case 'date':
    case 'comment':
      return false
  }
}
