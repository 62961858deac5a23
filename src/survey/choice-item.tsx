import type { ItemValue, QuestionCheckboxModel, QuestionRadiogroupModel } from 'survey-core'
import { SurveyQuestionCheckboxItem, SurveyQuestionRadioItem } from 'survey-react-ui'

/** A choice of one. */
export class RadioItem extends SurveyQuestionRadioItem {
  protected override renderRadioButton() {
    const question: QuestionRadiogroupModel = this.question
    const item = (this.props as { readonly item: ItemValue }).item
    return (
      <div className="ct-choice">
        <label className="ct-choice__label">
          <input
            type="radio"
            className="ct-choice__input"
            id={question.getItemId(item)}
            name={question.questionName}
            value={String(item.value)}
            checked={this.isChecked}
            onChange={(event) => this.doOnItemChange(event)}
          />
          <span className="ct-choice__text">{this.renderLocString(item.locText)}</span>
        </label>
      </div>
    )
  }
}

/** A choice of several. */
export class CheckboxItem extends SurveyQuestionCheckboxItem {
  protected override renderCheckbox(isChecked: boolean) {
    const { item, question } = this.props as { readonly item: ItemValue; readonly question: QuestionCheckboxModel }
    return (
      <div className="ct-choice">
        <label className="ct-choice__label">
          <input
            type="checkbox"
            className="ct-choice__input"
            id={question.getItemId(item)}
            name={question.name}
            value={String(item.value)}
            checked={isChecked}
            onChange={(event) => this.doOnItemChange(event)}
          />
          <span className="ct-choice__text">{this.renderLocString(item.locText)}</span>
        </label>
      </div>
    )
  }
}
