import type { ItemValue, QuestionSelectBase } from 'survey-core'
import { SurveyQuestionElementBase } from 'survey-react-ui'

/** A choice of one as the browser's own list: small, and the same for keyboard, touch and screen reader everywhere. */
export class NativeSelect extends SurveyQuestionElementBase {
  protected override getStateElement() {
    return this.questionBase
  }

  protected override renderElement() {
    const question = this.questionBase as QuestionSelectBase
    const choices: readonly ItemValue[] = question.visibleChoices
    const at = choices.findIndex((choice) => choice.value === question.value)
    return (
      <select
        className="ct-input ct-select"
        id={question.inputId}
        value={at}
        aria-labelledby={question.ariaTitleId}
        aria-describedby={question.a11y_input_ariaDescribedBy || undefined}
        onChange={(event) => {
          question.value = choices[Number(event.currentTarget.value)]?.value
        }}
      >
        <option value={-1}>{question.getLocalizationString('placeholder')}</option>
        {choices.map((choice, index) => (
          <option key={String(choice.value)} value={index}>
            {choice.text}
          </option>
        ))}
      </select>
    )
  }
}
