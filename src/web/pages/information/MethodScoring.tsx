import { formatList, formatShare } from '#i18n/format.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { useLanguage, useTranslation } from '../../words/language.ts'

/** From answers to a score, and what limits a band: all numbers come from the policy of the questionnaire. */
export function MethodScoring({ questionnaire }: { readonly questionnaire: Questionnaire }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { bands, credits, fullCredit, caps, overallAboveWeakest, sensitivityWeights } = questionnaire.policy
  const label = (band: number) => bands[band]?.label[language] ?? ''
  const share = (part: number) => t('report.percentage', { number: formatShare(part, language) })
  const creditList = formatList(
    credits.map((credit, level) =>
      t('report.method.creditOne', {
        level: t('report.level', { level, label: label(level) }),
        share: share(credit / fullCredit)
      })
    ),
    language
  )
  return (
    <>
      <section className="section stack">
        <h2 id="bands">{t('web.method.bands')}</h2>
        <p className="measure">{t('web.method.bandsText')}</p>
        <div className="table-scroll" tabIndex={0} role="region" aria-label={t('web.method.bands')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('web.outcome.column.band')}</th>
                <th scope="col">{t('web.method.from')}</th>
                <th scope="col">{t('web.method.meaning')}</th>
              </tr>
            </thead>
            <tbody>
              {bands.map((band, index) => (
                <tr key={band.from}>
                  <th scope="row">{t('report.level', { level: index, label: band.label[language] })}</th>
                  <td className="number">{band.from}</td>
                  <td>{band.meaning[language]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      <section className="section stack measure">
        <h2>{t('report.method.scores')}</h2>
        <ul>
          <li>{t('report.method.credit', { credits: creditList })}</li>
          <li>{t('report.method.mean')}</li>
          <li>{t('report.method.range')}</li>
          <li>{t('report.method.notApplicable')}</li>
          <li>{t('report.method.overall', { count: overallAboveWeakest })}</li>
          <li>{t('report.method.rounding')}</li>
          <li>{t('report.method.sensitivityText', { low: sensitivityWeights.low, high: sensitivityWeights.high })}</li>
        </ul>
      </section>
      <section className="section stack measure">
        <h2>{t('report.method.caps')}</h2>
        <p>{t('report.method.capsLead')}</p>
        <ul>
          {caps.gateAtLevel.map(({ level, band }) => (
            <li key={level}>{t('report.method.cap.gate', { level, band: label(band) })}</li>
          ))}
          <li>{t('report.method.cap.open', { band: label(caps.gateOpen) })}</li>
          {caps.checkAtLevel.map(({ level, band }) => (
            <li key={level}>{t('report.method.cap.check', { level, band: label(band) })}</li>
          ))}
          <li>
            {t('report.method.cap.evidence', {
              level: caps.evidence.fromLevel,
              share: share(caps.evidence.share),
              band: label(caps.evidence.band)
            })}
          </li>
        </ul>
      </section>
    </>
  )
}
