import { useTranslation } from '../words/language.ts'
import './SkipLink.css'

/** The router owns the hash, so the link moves focus itself. */
export function SkipLink() {
  const { t } = useTranslation()
  return (
    <a
      className="skip-link"
      href="#main"
      onClick={(event) => {
        event.preventDefault()
        document.getElementById('main')?.focus()
      }}
    >
      {t('web.shell.skip')}
    </a>
  )
}
