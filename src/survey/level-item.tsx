import type { ItemValue, QuestionRadiogroupModel } from 'survey-core'
import { SurveyQuestionRadioItem } from 'survey-react-ui'
import { useForm } from './form-context.ts'

/**
 * The name of the level, before the text of this check. The colon is only for screen readers: visually they are on two
 * lines.
 */
const LevelWord = ({ value }: { readonly value: unknown }) => {
  const { questionnaire, pick } = useForm()
  const band = typeof value === 'number' ? questionnaire.policy.bands[value] : undefined
  if (!band) return null
  return (
    <span className="ct-level">
      <span className="ct-level__number">{String(value)}</span> {pick(band.label)}
      <span className="ct-level__stop">:</span>{' '}
    </span>
  )
}

/** One level of a check, or *unknown* or *not applicable*. */
export class LevelItem extends SurveyQuestionRadioItem {
  protected override renderRadioButton() {
    const question: QuestionRadiogroupModel = this.question
    const item = (this.props as { readonly item: ItemValue }).item
    const isLevel = typeof item.value === 'number'
    return (
      <div className={isLevel ? 'ct-choice' : 'ct-choice ct-choice--aside'}>
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
          <span className="ct-choice__text">
            <LevelWord value={item.value} />
            <span>{this.renderLocString(item.locText)}</span>
          </span>
        </label>
      </div>
    )
  }
}
