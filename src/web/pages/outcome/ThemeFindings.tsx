import { formatPlain } from '#i18n/format.ts'
import { useTranslation } from '../../words/language.ts'
import { earnedBy, possibleFor } from '#outcome/score-finding.ts'
import type { Finding } from '#outcome/types.ts'
import type { Theme } from '#questionnaire/types.ts'
import { findingsOf, themeOutcomeOf } from '#wording/assessment.ts'
import { limitOfCheck } from '#wording/limits.ts'
import { findingLabel, levelText } from '#wording/level.ts'
import { remarkOf } from '#wording/answer.ts'
import { shortOf } from '#wording/names.ts'
import { CheckLink } from '../../components/CheckLink.tsx'
import { useWording } from '../assessment/open-context.ts'

/** Every check of the theme: its answer, its weight, and its points out of the maximum. */
export function ThemeFindings({ id, theme }: { readonly id: string; readonly theme: Theme }) {
  const { t } = useTranslation()
  const wording = useWording()
  const { policy } = wording.questionnaire
  const outcomeOfTheme = themeOutcomeOf(wording, theme.id)
  const earned = (finding: Finding) =>
    finding.outcome === 'not-applicable'
      ? '–'
      : t('web.why.of', { earned: earnedBy(finding, policy), possible: possibleFor(finding, policy) })
  return (
    <section className="section stack" aria-labelledby="findings">
      <h2 id="findings">{t('web.why.findings')}</h2>
      <p className="measure">{t('web.why.findingsText')}</p>
      <div className="table-scroll" tabIndex={0} role="group" aria-labelledby="findings">
        <table className="why-table">
          <thead>
            <tr>
              <th scope="col">{t('web.why.column.check')}</th>
              <th scope="col">{t('web.why.column.answer')}</th>
              <th scope="col">{t('web.why.column.weight')}</th>
              <th scope="col">{t('web.why.column.earned')}</th>
            </tr>
          </thead>
          <tbody>
            {findingsOf(wording, theme.id).map((finding) => {
              const limit = limitOfCheck(outcomeOfTheme, finding.check)
              const remark = remarkOf(wording, finding.check)
              return (
                <tr key={finding.check}>
                  <th scope="row">
                    <CheckLink id={id} question={finding.check}>
                      {shortOf(wording, finding.check)}
                    </CheckLink>
                  </th>
                  <td>
                    <strong>{findingLabel(wording, finding)}</strong>
                    <br />
                    {levelText(wording, finding)}
                    {finding.gate ? <p className="small muted">{t('web.why.gate')}</p> : null}
                    {limit === null ? null : <p className="small muted">{t(`web.advice.limits.${limit}`)}</p>}
                    {remark === '' ? null : (
                      <p className="small muted keep-lines">
                        <span className="visually-hidden">{t('web.answers.remark')} </span>
                        {remark}
                      </p>
                    )}
                  </td>
                  <td className="number">{formatPlain(finding.weight, wording.language)}</td>
                  <td className="number">{earned(finding)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </section>
  )
}
