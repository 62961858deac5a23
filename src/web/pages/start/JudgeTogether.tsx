import { useTranslation } from '../../words/language.ts'
import { hrefTo } from '../../router/route.ts'

/** The entrance to a review round. */
export function JudgeTogether() {
  const { t } = useTranslation()
  return (
    <section className="stack" aria-labelledby="together">
      <h2 id="together">{t('web.start.round.heading')}</h2>
      <p>{t('web.start.round.text')}</p>
      <a className="button" href={hrefTo({ page: 'invite', from: null })}>
        {t('web.start.round.button')}
      </a>
    </section>
  )
}
