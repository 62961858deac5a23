import type { Question } from 'survey-core'
import { SurveyElementBase } from 'survey-react-ui'
import { useForm } from './form-context.ts'
import { TypedText } from './typed.tsx'
import { isBlank } from '#lib/blank.ts'

/** The field for evidence, or the reason for *not applicable*. Never required. */
export const Remark = ({ question }: { readonly question: Question }) => {
  const { translate, pick, checkOf } = useForm()
  const check = checkOf(question.name)
  const labelId = `${question.commentId}_label`
  const lacksReason = question.value === 'not-applicable' && isBlank(question.comment)
  const hintId = `${question.commentId}_hint`
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
      <TypedText
        id={question.commentId}
        // The whole question is above it; a short name distinguishes the remarks.
        labelledBy={check === undefined ? `${labelId} ${question.ariaTitleId}` : labelId}
        describedBy={[lacksReason ? hintId : null]}
        isInvalid={false}
        text={question.comment}
        length="long"
        isLong
        onType={(text) => {
          question.comment = text
        }}
      />
    </div>
  )
}
