import { useTranslation } from '../../../words/language.ts'
import { Notice } from '../../../components/Notice.tsx'
import { hrefTo } from '../../../router/route.ts'
import './DecidedElsewhere.css'

/** Shown above the coordinator's form: what it asks, and where the checks are. */
export default function DecidedElsewhere({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  return (
    <div className="decided-elsewhere">
      <Notice>
        <p>
          {t('web.round.elsewhere')}{' '}
          <a href={hrefTo({ page: 'round', id, step: 'settle', check: null })}>{t('web.round.elsewhereLink')}</a>
        </p>
      </Notice>
    </div>
  )
}
