import type { ItemValue, QuestionCheckboxModel, QuestionRadiogroupModel } from 'survey-core'
import { SurveyQuestionCheckboxItem, SurveyQuestionRadioItem } from 'survey-react-ui'
import { Choice } from './choice.tsx'

/** A choice of one. */
export class RadioItem extends SurveyQuestionRadioItem {
  protected override renderRadioButton() {
    const question: QuestionRadiogroupModel = this.question
    const item = (this.props as { readonly item: ItemValue }).item
    return (
      <Choice
        type="radio"
        id={question.getItemId(item)}
        name={question.questionName}
        value={item.value}
        checked={this.isChecked}
        onChange={(event) => this.doOnItemChange(event)}
      >
        {this.renderLocString(item.locText)}
      </Choice>
    )
  }
}

/** A choice of several. */
export class CheckboxItem extends SurveyQuestionCheckboxItem {
  protected override renderCheckbox(isChecked: boolean) {
    const { item, question } = this.props as { readonly item: ItemValue; readonly question: QuestionCheckboxModel }
    return (
      <Choice
        type="checkbox"
        id={question.getItemId(item)}
        name={question.name}
        value={item.value}
        checked={isChecked}
        onChange={(event) => this.doOnItemChange(event)}
      >
        {this.renderLocString(item.locText)}
      </Choice>
    )
  }
}
