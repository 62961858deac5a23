import type { Depth, Questionnaire } from '#questionnaire/types.ts'
import type { SurveyFormProps } from './props.ts'

export const prepareModel = (_questionnaire: Questionnaire, _depth: Depth): void => {}

/** One page of the questionnaire, with its heading. */
export const SurveyForm = (_props: SurveyFormProps) => null
