import { NumericValidator, QuestionTextModel, SurveyModel, type Question } from 'survey-core'
import { isInDepth } from '#assessment/visible.ts'
import type { Depth, Language, Questionnaire } from '#questionnaire/types.ts'
import { DayValidator } from './day-validator.ts'
import { setUp } from './setup.ts'

/** The name of the component that draws the levels of a check. */
export const levelItem = 'ct-level-item'

/** Our own page around it has headings, navigation and progress; nothing is required and nothing blocks the user. */
const bare = {
  showTitle: false,
  showPageTitles: false,
  showNavigationButtons: false,
  showProgressBar: false,
  showTOC: false,
  showCompletePage: false,
  showQuestionNumbers: false,
  autoFocusFirstQuestion: false,
  autoFocusFirstError: false,
  clearInvisibleValues: 'onHidden',
  textUpdateMode: 'onTyping',
  allowResizeComment: false,
  autoGrowComment: true,
  commentAreaRows: 2,
  fitToContainer: false,
  // No style elements and no icons: our own style sheet draws everything, also under a policy without inline styles.
  generateStylesheet: false,
  needRenderIcons: false
} as const

/** Headings below the h1 of the page: h2, and h3 inside a panel. */
const headingOf = (element: {
  readonly isPanel?: boolean
  readonly parent?: { readonly isPanel?: boolean } | null
}): string => (element.parent?.isPanel === true ? 'h3' : 'h2')

/**
 * With `min` and `max` SurveyJS silently keeps the last valid number; a validator shows a message, and we leave the
 * answer out.
 */
const useValidator = (question: QuestionTextModel): void => {
  if (question.inputType === 'date') question.validators.push(new DayValidator())
  if (question.inputType !== 'number' || (question.min === undefined && question.max === undefined)) return
  question.validators.push(new NumericValidator(Number(question.min ?? Number.NaN), Number(question.max ?? Number.NaN)))
  question.resetPropertyValue('min')
  question.resetPropertyValue('max')
}

const prepareQuestion = (question: Question, questionnaire: Questionnaire): void => {
  if (question instanceof QuestionTextModel) useValidator(question)
  if (questionnaire.checks.has(question.name))
    (question as Question & { itemComponent: string }).itemComponent = levelItem
}

/** The whole form, without answers. */
const createWhole = (questionnaire: Questionnaire): SurveyModel => {
  setUp()
  const model = new SurveyModel(questionnaire.survey)
  Object.assign(model, bare)
  for (const question of model.getAllQuestions()) prepareQuestion(question, questionnaire)
  model.onGetTitleTagName.add((_sender, options) => {
    options.tagName = headingOf(options.element)
  })
  // The page around the form decides the scroll position. SurveyJS would scroll past its heading and introduction.
  model.onScrollToTop.add((_sender, options) => {
    options.allow = false
  })
  return model
}

/** Speaks the language, and removes what the depth does not ask, and the checks when they are decided elsewhere. */
const limit = (
  model: SurveyModel,
  { questionnaire, depth, language, withoutChecks = false }: FormChoice
): SurveyModel => {
  model.locale = language
  for (const question of model.getAllQuestions()) {
    const known = questionnaire.questions.get(question.name)
    if (known && (!isInDepth(known, depth) || (withoutChecks && known.kind === 'check'))) question.delete()
  }
  return model
}

/** Which form: the questionnaire in one language, at one depth, with or without its checks. */
interface FormChoice {
  readonly questionnaire: Questionnaire
  readonly language: Language
  readonly depth: Depth
  readonly withoutChecks?: boolean
}

type Whole = Pick<FormChoice, 'questionnaire' | 'language'>

let prepared: (Whole & { readonly model: SurveyModel }) | null = null

const fits = (whole: Whole): boolean =>
  prepared?.questionnaire === whole.questionnaire && prepared.language === whole.language

/** Creates a Model before it is needed. */
export const prepareModel = (whole: Whole): void => {
  if (!fits(whole)) prepared = { ...whole, model: createWhole(whole.questionnaire) }
}

/**
 * The form without answers: the prepared Model when there is one that fits, otherwise a new one. Each is given away only
 * once.
 */
export const takeModel = (choice: FormChoice): SurveyModel => {
  const model = fits(choice) ? prepared?.model : undefined
  if (model !== undefined) prepared = null
  return limit(model ?? createWhole(choice.questionnaire), choice)
}
