import { CustomError, surveyLocalization, SurveyValidator, ValidatorResult } from 'survey-core'
import { isDay } from '#lib/day.ts'

/**
 * Shows at a date field that a date is impossible, most often because of a typing error in the year. The previous value
 * stays until it is corrected.
 */
export class DayValidator extends SurveyValidator {
  override getType(): string {
    return 'ct-day-validator'
  }

  override validate(value: unknown): ValidatorResult {
    const isWrong = typeof value === 'string' && value !== '' && !isDay(value)
    const text = surveyLocalization.getString('dayError', this.getLocale())
    // The typings require a result; SurveyJS accepts null for "no message", as its own validators return.
    return (isWrong ? new ValidatorResult(value, new CustomError(text, this.errorOwner)) : null) as ValidatorResult
  }
}
