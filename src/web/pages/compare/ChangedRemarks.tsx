import type { Answers } from '#assessment/types.ts'
import { changedRemarks } from '#outcome/changed-remarks.ts'
import type { Wording } from '#wording/assessment.ts'
import { shortOf } from '#wording/names.ts'
import { useTranslation } from '../../words/language.ts'

interface ChangedRemarksProps {
  readonly wording: Wording
  readonly before: Answers
  readonly after: Answers
  readonly beforeName: string
  readonly afterName: string
}

/** The remarks that read otherwise in the later version, side by side. */
export function ChangedRemarks({ wording, before, after, beforeName, afterName }: ChangedRemarksProps) {
  const { t } = useTranslation()
  const { questionnaire, pick } = wording
  const changed = changedRemarks(questionnaire, before, after)
  const nameOf = (id: string): string => {
    const question = questionnaire.questions.get(id)
    return questionnaire.checks.has(id) || question === undefined ? shortOf(wording, id) : pick(question.title)
  }
  return (
    <section className="section stack" aria-labelledby="remarks">
      <h2 id="remarks">{t('web.compare.remarks', { count: changed.length })}</h2>
      {changed.length === 0 ? null : (
        <div className="table-scroll" tabIndex={0} role="group" aria-labelledby="remarks">
          <table className="versions">
            <thead>
              <tr>
                <th scope="col">{t('web.compare.question')}</th>
                <th scope="col">{beforeName}</th>
                <th scope="col">{afterName}</th>
              </tr>
            </thead>
            <tbody>
              {changed.map(({ id, before: was, after: is }) => (
                <tr key={id}>
                  <th scope="row">{nameOf(id)}</th>
                  {[was, is].map((remark, side) => (
                    <td key={side === 0 ? 'before' : 'after'} className="keep-lines">
                      {remark === '' ? <span className="muted">{t('web.compare.noRemark')}</span> : remark}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
