import type { Question } from 'survey-core'
import { SurveyElementBase, SurveyQuestionCommentItem } from 'survey-react-ui'
import { useForm } from './form-context.ts'
import { isBlank } from '#lib/blank.ts'

/** Gives the text area of a remark what SurveyJS leaves out: its own name together with that of the question. */
const nameArea = (question: Question, labelId: string, hintId: string | null, isShort: boolean): void => {
  Object.assign((question.commentTextAreaModel as unknown as { readonly options: object }).options, {
    ariaLabel: () => undefined,
    ariaRequired: () => undefined,
    // The whole question stands above it; a short name tells one remark from the other.
    ariaLabelledBy: () => (isShort ? labelId : `${labelId} ${question.ariaTitleId}`),
    ariaDescribedBy: () => hintId ?? undefined
  })
}

/** Where evidence goes, or the reason for *not applicable*. Never required. */
export const Remark = ({ question }: { readonly question: Question }) => {
  const { translate, pick, checkOf } = useForm()
  const check = checkOf(question.name)
  const labelId = `${question.commentId}_label`
  const lacksReason = question.value === 'not-applicable' && isBlank(question.comment)
  const hintId = `${question.commentId}_hint`
  nameArea(question, labelId, lacksReason ? hintId : null, check !== undefined)
  return (
    <div className="ct-remark">
      <label className="ct-remark__label" id={labelId} htmlFor={question.commentId}>
        {SurveyElementBase.renderLocString(question.locCommentText)}
        {check === undefined ? null : (
          <span className="ct-hidden"> {translate('form.help.of', { check: pick(check.short) })}</span>
        )}
      </label>
      {lacksReason ? (
        <p className="ct-remark__hint" id={hintId}>
          {translate('form.reason')}
        </p>
      ) : null}
      <SurveyQuestionCommentItem question={question} cssClasses={question.cssClasses} />
    </div>
  )
}
