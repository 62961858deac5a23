import { useTranslation } from '../words/language.ts'
import { hrefTo, informationPages } from '../router/route.ts'
import { Icon } from '../components/Icon.tsx'
import './Footer.css'

export function Footer() {
  const { t } = useTranslation()
  return (
    <footer className="footer no-print">
      <div className="footer__inner">
        <nav aria-label={t('web.shell.menu')}>
          <ul className="footer__links plain-list">
            {informationPages.map((page) => (
              <li key={page}>
                <a href={hrefTo({ page })}>{t(`web.page.${page}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <p className="footer__local">
          <Icon name="lock" /> {t('web.shell.local')}
        </p>
        <p className="small measure">{t('web.shell.localRooms')}</p>
        <p className="small muted measure">{t('web.shell.footer')}</p>
      </div>
    </footer>
  )
}
