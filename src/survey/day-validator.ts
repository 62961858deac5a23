import { CustomError, surveyLocalization, SurveyValidator, ValidatorResult } from 'survey-core'
import { isDay } from '#lib/day.ts'

/** Tells at a date field that a day cannot be: most often a slip in the year. What was there before stays until it is mended. */
export class DayValidator extends SurveyValidator {
  override getType(): string {
    return 'ct-day-validator'
  }

  override validate(value: unknown): ValidatorResult {
    const isWrong = typeof value === 'string' && value !== '' && !isDay(value)
    const text = surveyLocalization.getString('dayError', this.getLocale())
    // The typings promise a result; SurveyJS takes null for "nothing to tell", as its own validators do.
    return (isWrong ? new ValidatorResult(value, new CustomError(text, this.errorOwner)) : null) as ValidatorResult
  }
}
