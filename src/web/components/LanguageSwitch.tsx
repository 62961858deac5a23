import { chooseLanguage, useLanguage, useTranslation } from '../words/language.ts'

/** Offers the other language, in that language. */
export function LanguageSwitch() {
  const { t } = useTranslation()
  const other = useLanguage() === 'nl' ? 'en' : 'nl'
  return (
    <button type="button" className="button button--quiet" lang={other} onClick={() => void chooseLanguage(other)}>
      <span aria-hidden="true">{t('web.shell.switch')}</span>
      <span className="visually-hidden">{t('web.shell.switchLabel')}</span>
    </button>
  )
}
