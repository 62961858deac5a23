import type { ComponentProps } from 'react'
import type { PanelModel } from 'survey-core'
import { SurveyPanel } from 'survey-react-ui'
import { useForm } from './form-context.ts'

/** Says that a group of questions is optional. */
const MaySkip = () => <span className="ct-optional__mark">{useForm().translate('form.optional')}</span>

/** A group of questions that the user can open; one with answers is open from the start. */
class OptionalPanel extends SurveyPanel {
  private readonly startsOpen = (this.panelBase as PanelModel).questions.some((question) => !question.isEmpty())

  protected override renderHeader() {
    return <>{this.renderDescription()}</>
  }

  protected override renderElement() {
    return (
      <details className="ct-optional" open={this.startsOpen}>
        <summary>
          {this.renderTitle()}
          <MaySkip />
        </summary>
        {super.renderElement()}
      </details>
    )
  }
}

interface FormPanelProps extends ComponentProps<typeof SurveyPanel> {
  readonly element: PanelModel
}

/**
 * Questions below a heading of their own. The quick scan collapses those without points, so that it takes no longer
 * because of them.
 */
export const FormPanel = (props: FormPanelProps) => {
  const { depth, checkOf } = useForm()
  const { questions }: PanelModel = props.element
  const isOptional = depth === 'quick' && !questions.some(({ name }) => checkOf(name) !== undefined)
  return isOptional ? <OptionalPanel {...props} /> : <SurveyPanel {...props} />
}
