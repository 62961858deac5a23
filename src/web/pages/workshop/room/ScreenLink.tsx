import { useTranslation } from '../../../words/language.ts'
import { screenAddress } from './addresses.ts'

interface ScreenLinkProps {
  readonly address: string
  readonly code: string
}

/** How to get the board on another computer: with the code of the room, which gives it a view and nothing else. */
export function ScreenLink({ address, code }: ScreenLinkProps) {
  const { t } = useTranslation()
  return (
    <details>
      <summary>{t('web.workshop.phones.screen.link')}</summary>
      <div className="stack page-body">
        <p className="measure">
          {t('web.workshop.phones.screen.text', { address: screenAddress(address, null).replace(/^https?:\/\//, '') })}
        </p>
        <p className="small">
          <a href={screenAddress(address, code)}>{screenAddress(address, code)}</a>
        </p>
        <p className="measure small muted">{t('web.workshop.phones.screen.knows')}</p>
      </div>
    </details>
  )
}
