import { useTranslation } from '../../words/language.ts'
import { CheckLink } from '../../components/CheckLink.tsx'
import { useWording } from '../assessment/open-context.ts'
import { answersBehind } from './answers-behind.ts'
import '../../components/Card.css'

/** Answers that contradict each other, with a link to each. They change no score. */
export function Contradictions({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const { outcome, questionnaire, pick } = useWording()
  const found = outcome.contradictions.flatMap(
    ({ rule }) => questionnaire.advices.contradictions.find((one) => one.id === rule) ?? []
  )
  if (found.length === 0) return null
  return (
    <section className="section stack" aria-labelledby="contradictions">
      <h2 id="contradictions">{t('web.outcome.contradictions')}</h2>
      <p className="measure">{t('web.outcome.contradictionsText')}</p>
      <ul className="plain-list cards">
        {found.map((contradiction) => (
          <li key={contradiction.id} className="card stack">
            <p>{pick(contradiction.text)}</p>
            <ul className="plain-list row">
              {answersBehind(questionnaire, contradiction).map(({ question, name }) => (
                <li key={question}>
                  <CheckLink id={id} question={question}>
                    {t('web.outcome.toAnswer', { check: pick(name) })}
                  </CheckLink>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
