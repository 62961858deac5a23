import type { ItemValue, QuestionRadiogroupModel } from 'survey-core'
import { SurveyQuestionRadioItem } from 'survey-react-ui'
import { Choice } from './choice.tsx'
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
    return (
      <Choice
        type="radio"
        id={question.getItemId(item)}
        name={question.questionName}
        value={item.value}
        checked={this.isChecked}
        isAside={typeof item.value !== 'number'}
        onChange={(event) => this.doOnItemChange(event)}
      >
        <LevelWord value={item.value} />
        <span>{this.renderLocString(item.locText)}</span>
      </Choice>
    )
  }
}
