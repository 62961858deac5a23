import { adviceOfFutures } from '#wording/workshop/futures.ts'
import type { Speech } from '#wording/speech.ts'
import type { FutureTable } from '#workshop/types.ts'
import { useTranslation } from '../../../words/language.ts'

interface FuturesAdviceProps {
  readonly speech: Speech
  readonly tables: readonly FutureTable[]
}

/** What is vulnerable in two futures or more, as advice; nothing when nothing is. */
export function FuturesAdvice({ speech, tables }: FuturesAdviceProps) {
  const { t } = useTranslation()
  const advice = adviceOfFutures(speech, tables)
  if (advice.length === 0) return null
  return (
    <section className="stack" aria-labelledby="futures-advice">
      <h2 id="futures-advice">{t('web.workshop.futures.advice')}</h2>
      <ul className="measure">
        {advice.map(({ theme, text }) => (
          <li key={theme}>{text}</li>
        ))}
      </ul>
    </section>
  )
}
