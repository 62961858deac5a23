import { useMemo } from 'react'
import type { Questionnaire } from '#questionnaire/types.ts'
import { levelLabel } from '#wording/level.ts'
import { capRules, scoreRules, sensitivityRule } from '#wording/method.ts'
import { speechIn } from '#wording/speech.ts'
import { useTranslation } from '../../words/language.ts'

/** How answers become a score, and what limits a band: all numbers come from the policy of the questionnaire. */
export function MethodScoring({ questionnaire }: { readonly questionnaire: Questionnaire }) {
  const { t, language } = useTranslation()
  const speech = useMemo(() => speechIn({ questionnaire, language, translate: t }), [questionnaire, language, t])
  return (
    <>
      <section className="section stack">
        <h2 id="bands">{t('web.method.bands')}</h2>
        <p className="measure">{t('web.method.bandsText')}</p>
        <div className="table-scroll" tabIndex={0} role="group" aria-label={t('web.method.bands')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('web.outcome.column.band')}</th>
                <th scope="col">{t('web.method.from')}</th>
                <th scope="col">{t('web.method.meaning')}</th>
              </tr>
            </thead>
            <tbody>
              {questionnaire.policy.bands.map((band, index) => (
                <tr key={band.from}>
                  <th scope="row">{levelLabel(speech, index)}</th>
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
          {[...scoreRules(speech), sensitivityRule(speech)].map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </section>
      <section className="section stack measure">
        <h2>{t('report.method.caps')}</h2>
        <p>{t('report.method.capsLead')}</p>
        <ul>
          {capRules(speech).map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </section>
    </>
  )
}
