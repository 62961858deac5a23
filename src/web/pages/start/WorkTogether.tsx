import { useTranslation } from '../../words/language.ts'
import { hrefTo } from '../../router/route.ts'

/** The entrance to a workshop with a group. */
export function WorkTogether() {
  const { t } = useTranslation()
  return (
    <section className="stack" aria-labelledby="workshop">
      <h2 id="workshop">{t('web.start.workshop.heading')}</h2>
      <p>{t('web.start.workshop.text')}</p>
      <a className="button" href={hrefTo({ page: 'new-workshop' })}>
        {t('web.start.workshop.button')}
      </a>
    </section>
  )
}
