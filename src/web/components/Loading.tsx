import { useTranslation } from '../words/language.ts'
import './Loading.css'

/** Appears only when waiting takes long enough to notice. */
export function Loading() {
  const { t } = useTranslation()
  return (
    <p className="loading muted" role="status">
      {t('common.loading')}
    </p>
  )
}
