import { useTranslation } from '../../../words/language.ts'
import { Notice } from '../../../components/Notice.tsx'
import { hrefTo } from '../../../router/route.ts'

/** Says that nothing has been handed in yet, so that there is nothing to show. */
export function TooFew({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  return (
    <div className="page-body">
      <Notice title={t('web.round.empty.title')}>
        <p>
          {t('web.round.empty.text')}{' '}
          <a href={hrefTo({ page: 'round', id, step: 'collect', check: null })}>{t('web.round.empty.link')}</a>
        </p>
      </Notice>
    </div>
  )
}
