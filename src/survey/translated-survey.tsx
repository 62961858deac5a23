import { cloneElement, type JSX } from 'react'
import { surveyLocalization } from 'survey-core'
import { Survey } from 'survey-react-ui'

/** The survey with its own language set: survey-react-ui sets English around every form in the default language. */
export class TranslatedSurvey extends Survey {
  override doRender(): JSX.Element {
    return cloneElement(super.doRender(), { lang: this.survey.locale || surveyLocalization.defaultLocale })
  }
}
