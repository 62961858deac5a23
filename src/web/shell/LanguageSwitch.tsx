import type { Language } from '#lib/language.ts'
import { Button } from '../components/Button.tsx'
import { announceLanguage, keepSilent } from './announce.ts'
import { restartInLanguage } from '../words/restart.ts'
import { chooseLanguage, useLanguage, useTranslation } from '../words/language.ts'

const others: Readonly<Record<Language, Language>> = { nl: 'en', en: 'nl' }

/** Offers the other language, in that language. */
export function LanguageSwitch() {
  const { t } = useTranslation()
  const other = others[useLanguage()]
  const choose = async () => {
    // An earlier announcement is not repeated in the other language.
    keepSilent()
    await chooseLanguage(other)
    announceLanguage()
    await restartInLanguage()
  }
  return (
    <Button className="button button--quiet" lang={other} onClick={choose}>
      <span aria-hidden="true">{t('web.shell.switch')}</span>
      <span className="visually-hidden">{t('web.shell.switchLabel')}</span>
    </Button>
  )
}
