import { useTranslation } from '../../words/language.ts'
import { adviceWording } from '#wording/advice.ts'
import { firstSentence } from '#wording/advice.ts'
import { hrefTo } from '../../router/route.ts'
import { useWording } from '../assessment/open-context.ts'

const shown = 5

/** The first advices in short form; their own page has all of them. */
export function FirstAdvice({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const wording = useWording()
  const { advice } = wording.outcome
  if (advice.length === 0) return null
  return (
    <section className="section stack" aria-labelledby="first-advice">
      <h2 id="first-advice">{t('web.outcome.firstAdvice')}</h2>
      <ol className="first-advice measure">
        {advice.slice(0, shown).flatMap((one) => {
          const worded = adviceWording(wording, one.id)
          return worded === null
            ? []
            : [
                <li key={one.id}>
                  <strong>{worded.title}</strong>
                  <br />
                  {firstSentence(worded.do)}
                </li>
              ]
        })}
      </ol>
      <p>
        <a className="button" href={hrefTo({ page: 'advice', id })}>
          {t('web.outcome.allAdvice', { count: advice.length })}
        </a>
      </p>
    </section>
  )
}
