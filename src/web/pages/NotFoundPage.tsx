import { useTranslation } from '../words/language.ts'
import { Page } from '../components/Page.tsx'
import { hrefTo } from '../router/route.ts'

export default function NotFoundPage() {
  const { t } = useTranslation()
  return (
    <Page heading={t('web.notFound.heading')}>
      <div className="stack measure page-body">
        <p>{t('web.notFound.text')}</p>
        <p>
          <a className="button" href={hrefTo({ page: 'start' })}>
            {t('web.notFound.back')}
          </a>
        </p>
      </div>
    </Page>
  )
}
