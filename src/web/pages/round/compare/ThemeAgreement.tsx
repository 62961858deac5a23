import { useTranslation } from '../../../words/language.ts'
import type { Agreement } from '#review/agreement.ts'
import { themeOf } from '#wording/speech.ts'
import { agreementSentence, alphaText, withinOneText } from '#wording/round/agreement.ts'
import type { Coordinated } from '../common/use-coordinated.ts'
import './ThemeAgreement.css'

/** How far the reviewers agree: first in plain words, then as a coefficient. */
export function ThemeAgreement({ coordinated }: { readonly coordinated: Coordinated }) {
  const { t } = useTranslation()
  const { comparison, pick } = coordinated
  if (comparison.reviewers.length < 2) return null
  const row = (key: string, name: string, agreement: Agreement) => (
    <tr key={key} className={key === 'all' ? 'agreement__total' : undefined}>
      <th scope="row">{name}</th>
      <td className="number">{withinOneText(coordinated, agreement)}</td>
      <td className="number">{alphaText(coordinated, agreement.alpha)}</td>
    </tr>
  )
  return (
    <section className="section stack" aria-labelledby="agreement">
      <h2 id="agreement">{t('report.round.agreement.title')}</h2>
      <p className="measure">{agreementSentence(coordinated)}</p>
      <div className="table-scroll" tabIndex={0} role="group" aria-labelledby="agreement">
        <table className="agreement">
          <thead>
            <tr>
              <th scope="col">{t('report.column.theme')}</th>
              <th scope="col">{t('report.round.column.withinOne')}</th>
              <th scope="col">{t('report.round.column.alpha')}</th>
            </tr>
          </thead>
          <tbody>
            {comparison.themes.map(({ id, ...agreement }) => row(id, pick(themeOf(coordinated, id).title), agreement))}
            {row('all', t('report.round.agreement.total'), comparison.overall)}
          </tbody>
        </table>
      </div>
      {coordinated.round.proposals === true ? <p className="measure">{t('report.round.agreement.proposals')}</p> : null}
      <p className="small muted measure">{t('report.round.agreement.note')}</p>
    </section>
  )
}
