import { shortAddress } from '#wording/address.ts'
import { useTranslation } from '../../words/language.ts'
import { useWording } from '../assessment/open-context.ts'

/** Other assessments that the answers call for. */
export function Referrals() {
  const { t } = useTranslation()
  const { outcome, questionnaire, pick } = useWording()
  const referrals = outcome.referrals.flatMap(
    ({ id }) => questionnaire.advices.referrals.find((referral) => referral.id === id) ?? []
  )
  if (referrals.length === 0) return null
  return (
    <section className="section stack" aria-labelledby="referrals">
      <h2 id="referrals">{t('web.outcome.referrals')}</h2>
      <p className="measure">{t('web.outcome.referralsText')}</p>
      <dl className="referrals">
        {referrals.map(({ id, name, text, url }) => (
          <div key={id}>
            <dt>{pick(name)}</dt>
            <dd>{pick(text)}</dd>
            {url === null ? null : (
              <dd>
                <a href={url} rel="noreferrer">
                  {shortAddress(url)}
                </a>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </section>
  )
}
