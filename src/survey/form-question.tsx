import type { Question, QuestionSelectBase } from 'survey-core'
import { SurveyElementBase, SurveyQuestion, TitleElement } from 'survey-react-ui'
import type { QuestionJson } from '#questionnaire/schema.ts'
import { CheckHelp } from './check-help.tsx'
import { useForm } from './form-context.ts'
import { NativeSelect } from './native-select.tsx'
import { Remark } from './remark.tsx'
import { PutBack, useClear } from './take-back.tsx'

const Help = ({ name }: { readonly name: string }) => {
  const check = useForm().checkOf(name)
  return check ? <CheckHelp check={check} /> : null
}

/** The component that the app adds to a check. */
const Beside = ({ name }: { readonly name: string }) => {
  const { checkOf, beside: Part } = useForm()
  return Part !== undefined && checkOf(name) ? <Part check={name} /> : null
}

/** Whether an answer can only be removed with a button of its own: a radio button cannot be unselected. */
const needsClear: Readonly<Record<QuestionJson['type'], boolean>> = {
  radiogroup: true,
  dropdown: false,
  checkbox: false,
  text: false,
  comment: false
}

/** The line is always there, so that nothing moves when the user chooses. */
const Clear = ({ question }: { readonly question: Question }) => {
  const { checkOf, pick, translate } = useForm()
  const { takesMore, clear } = useClear(question)
  const check = checkOf(question.name)
  if (!needsClear[question.getType() as QuestionJson['type']]) return null
  const button = (
    <button
      type="button"
      className="ct-clear"
      aria-describedby={check === undefined ? question.ariaTitleId : undefined}
      onClick={() => {
        clear()
        // This button disappears; focus moves to the choices.
        document.getElementById(question.id)?.querySelector<HTMLElement>('input')?.focus()
      }}
    >
      {takesMore ? translate('form.clear.withMore') : question.getLocalizationString('clearCaption')}
      {check === undefined ? null : (
        <span className="ct-hidden"> {translate('form.help.of', { check: pick(check.short) })}</span>
      )}
    </button>
  )
  return (
    <div className="ct-clear-line">
      {question.isEmpty() ? null : button} <PutBack question={question} />
    </div>
  )
}

/**
 * In a row of similar questions (`colCount: 0`, such as the role of each party) the choices are in a drop-down list.
 */
const isCompact = (question: Question): boolean =>
  question.getType() === 'radiogroup' && (question as QuestionSelectBase).colCount === 0

/** A question with its heading, help, choices, remark and errors. */
export class FormQuestion extends SurveyQuestion {
  protected override renderElement() {
    const question = this.question
    const creator: unknown = (this.props as { readonly creator: unknown }).creator
    if (isCompact(question)) {
      return (
        <div id={question.id} className="ct-question ct-question--compact" data-name={question.name}>
          <TitleElement element={question} />
          <NativeSelect question={question} creator={creator} />
        </div>
      )
    }
    return (
      <div id={question.id} className="ct-question" data-name={question.name} data-kind={question.getType()}>
        <TitleElement element={question} />
        {question.hasDescription ? SurveyElementBase.renderQuestionDescription(question) : null}
        <Help name={question.name} />
        <div className="ct-question__field">
          {this.renderQuestion()}
          <Clear question={question} />
          {this.renderErrors(question.cssClasses, '')}
        </div>
        <Beside name={question.name} />
        {question.hasComment ? <Remark question={question} /> : null}
      </div>
    )
  }
}
