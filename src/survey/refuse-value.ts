import { surveyLocalization, type Question } from 'survey-core'

/** Shows at a field that its value is refused; the previous value stays. */
export const refuse = (question: Question, error: 'numericError' | 'dayError'): void => {
  question.clearErrors()
  question.addError(surveyLocalization.getString(error, question.getLocale()))
}
