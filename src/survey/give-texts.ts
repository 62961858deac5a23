import { QuestionSelectBase, type SurveyModel } from 'survey-core'
import type { Questionnaire } from '#questionnaire/types.ts'

/** What is in the SurveyJS JSON of a page, a panel or a question. */
interface Element {
  readonly name: string
  readonly title: object
  readonly description?: object
  readonly commentText?: object
  readonly choices?: readonly { readonly value: string | number; readonly text: object }[]
  readonly elements?: readonly Element[]
}

/** Gives a Model the texts of its questionnaire again: that may have got a language since the Model was made. */
export function giveTexts(model: SurveyModel, questionnaire: Questionnaire): void {
  const { pages } = questionnaire.survey as { readonly pages: readonly Element[] }
  const give = ({ name, title, description, commentText, choices = [], elements = [] }: Element): void => {
    const question = model.getQuestionByName(name)
    const shown = question ?? model.getPanelByName(name) ?? model.getPageByName(name)
    shown?.locTitle.setJson(title)
    if (description !== undefined) shown?.locDescription.setJson(description)
    if (commentText !== undefined) question?.getLocalizableString('commentText').setJson(commentText)
    if (question instanceof QuestionSelectBase)
      for (const { value, text } of choices)
        question.choices.find((each) => each.value === value)?.locText.setJson(text)
    elements.forEach(give)
  }
  pages.forEach(give)
}
