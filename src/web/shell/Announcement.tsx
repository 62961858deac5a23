import { Button } from '../components/Button.tsx'
import { useTranslation } from '../words/language.ts'
import { announcement, keepSilent } from './announce.ts'
import { useValue } from '../state/use-value.ts'
import { Icon } from '../components/Icon.tsx'
import { LiveRegion } from '../components/LiveRegion.tsx'
import './Announcement.css'

/**
 * Shows and announces what an action did that ended on another page. Always present, so that a screen reader notices
 * the change.
 */
export function Announcement() {
  const { t } = useTranslation()
  const current = useValue(announcement)
  const heard = current?.heard ?? current?.key ?? ''
  const isSeen = current !== null && current.isOnlyHeard !== true
  return (
    <>
      {/* Separate: a browser that redraws it because its surroundings change does not report the change. */}
      <LiveRegion className="said-aloud visually-hidden">
        {current === null ? null : <p>{t(`web.${heard}`, { ...current.args })}</p>}
      </LiveRegion>
      {!isSeen ? null : (
        <div className="said">
          <p aria-hidden="true">
            <Icon name="check" /> <span>{t(`web.${current.key}`, { ...current.args })}</span>
          </p>
          <Button
            className="button button--small"
            onClick={() => {
              keepSilent()
              document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
            }}
          >
            {t('common.close')}
          </Button>
        </div>
      )}
    </>
  )
}
