import type { Language } from '#lib/language.ts'
import { chooseLanguage, useLanguage, useTranslation } from '../words/language.ts'

const others: Readonly<Record<Language, Language>> = { nl: 'en', en: 'nl' }

/** Offers the other language, in that language. */
export function LanguageSwitch() {
  const { t } = useTranslation()
  const other = others[useLanguage()]
  return (
    <button type="button" className="button button--quiet" lang={other} onClick={() => void chooseLanguage(other)}>
      <span aria-hidden="true">{t('web.shell.switch')}</span>
      <span className="visually-hidden">{t('web.shell.switchLabel')}</span>
    </button>
  )
}
