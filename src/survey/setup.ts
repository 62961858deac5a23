import { Question, settings, surveyLocalization } from 'survey-core'
import 'survey-core/i18n/dutch'

/**
 * Corrections of SurveyJS's Dutch texts: mistakes, and another tone than ours. Nothing is sent, nothing is required.
 */
const dutch = {
  completeText: 'Klaar',
  previewText: 'Antwoorden nakijken',
  requiredError: 'Deze vraag heeft nog geen antwoord.',
  clearCaption: 'Antwoord wissen',
  placeholder: 'Kies …',
  numericError: 'Vul een getal in. Tot dan blijft bewaard wat hier stond.',
  numericMinMax: 'Vul een getal in van {1} tot en met {2}. Tot dan blijft bewaard wat hier stond.',
  numericMin: 'Vul een getal in van {1} of hoger. Tot dan blijft bewaard wat hier stond.',
  numericMax: 'Vul een getal in van {1} of lager. Tot dan blijft bewaard wat hier stond.',
  dayError:
    'Deze datum kan niet. Vul een dag in uit de jaren 1900 tot en met 2199. Tot dan blijft bewaard wat hier stond.',
  timerMin: 'min',
  chooseFileCaption: 'Bestand kiezen',
  filePlaceholder: 'Kies een bestand of sleep het hierheen.',
  panelDynamicProgressText: '{0} van {1}'
}

const english = {
  numericError: 'Enter a number. Until then, what stood here stays saved.',
  numericMinMax: 'Enter a number from {1} to {2}. Until then, what stood here stays saved.',
  numericMin: 'Enter a number of {1} or higher. Until then, what stood here stays saved.',
  numericMax: 'Enter a number of {1} or lower. Until then, what stood here stays saved.',
  dayError:
    'This date cannot be right. Enter a day in the years 1900 to 2199. Until then, what stood here stays saved.',
  clearCaption: 'Clear answer',
  placeholder: 'Choose …'
}

let isDone = false

/** Sets the global options of SurveyJS. Call it once, before the first Model. */
export const setUp = (): void => {
  if (isDone) return
  isDone = true
  surveyLocalization.defaultLocale = 'nl'
  Object.assign(surveyLocalization.locales['nl'], dutch)
  Object.assign(surveyLocalization.locales['en'], english)
  Object.assign(settings.titleTags, { page: 'h1', panel: 'h2', question: 'h2' })
  // SurveyJS names either the error or the description; both belong to the field.
  Object.defineProperty(Question.prototype, 'a11y_input_ariaDescribedBy', {
    configurable: true,
    get(this: Question): string | null {
      const ids = [
        this.hasDescription ? this.ariaDescriptionId : '',
        this.hasVisibleErrors ? `${this.renderedId}_errors` : ''
      ].filter((id) => id !== '')
      return ids.length > 0 ? ids.join(' ') : null
    }
  })
}
