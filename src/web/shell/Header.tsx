import { useTranslation } from '../words/language.ts'
import { hrefTo, type Route } from '../router/route.ts'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { Mark } from '../components/Mark.tsx'
import { SchemeSwitch } from './SchemeSwitch.tsx'
import './Header.css'

export function Header({ route }: { readonly route: Route }) {
  const { t } = useTranslation()
  return (
    <header className="header no-print">
      <div className="header__inner">
        <a
          className="header__home"
          href={hrefTo({ page: 'start' })}
          aria-label={t('web.shell.home')}
          aria-current={route.page === 'start' ? 'page' : undefined}
        >
          <Mark />
          <span>{t('common.name')}</span>
        </a>
        <div className="header__tools">
          <SchemeSwitch />
          <LanguageSwitch />
        </div>
      </div>
    </header>
  )
}
