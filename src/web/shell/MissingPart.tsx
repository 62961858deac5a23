import { useEffect, useState } from 'react'
import { Button } from '../components/Button.tsx'
import { useTranslation } from '../words/language.ts'

/** Says that a part of the app could not be loaded: there is no network, or a newer version has replaced it. */
export function MissingPart() {
  const { t } = useTranslation()
  const [isMissing, setMissing] = useState(false)
  useEffect(() => {
    const showMissing = () => setMissing(true)
    window.addEventListener('vite:preloadError', showMissing)
    return () => window.removeEventListener('vite:preloadError', showMissing)
  }, [])
  return isMissing ? (
    <div className="stack measure" role="alert">
      <p>{t('web.shell.missing')}</p>
      <Button className="button button--primary" onClick={() => window.location.reload()}>
        {t('web.crash.reload')}
      </Button>
    </div>
  ) : null
}
