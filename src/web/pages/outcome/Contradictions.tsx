import { useTranslation } from 'react-i18next'
import { shortOf } from '#report/wording.ts'
import { CheckLink } from '../../components/CheckLink.tsx'
import { useWording } from '../assessment/open-context.ts'

/** Answers that are hard to hold together, with a link to each. They change no score. */
export function Contradictions({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const wording = useWording()
  const { outcome, questionnaire, pick } = wording
  if (outcome.contradictions.length === 0) return null
  return (
    <section className="section stack" aria-labelledby="contradictions">
      <h2 id="contradictions">{t('web.outcome.contradictions')}</h2>
      <p className="measure">{t('web.outcome.contradictionsText')}</p>
      <ul className="plain-list cards">
        {outcome.contradictions.map(({ rule, checks }) => {
          const text = questionnaire.advices.contradictions.find(contradiction => contradiction.id === rule)?.text
          return (
            <li key={rule} className="card stack">
              <p>{text === undefined ? rule : pick(text)}</p>
              <p className="row">{checks.map(check => <CheckLink key={check} id={id} question={check}>{t('web.outcome.toAnswer', { check: shortOf(wording, check) })}</CheckLink>)}</p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
