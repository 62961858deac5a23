import { Button } from './Button.tsx'
import { useTranslation } from '../words/language.ts'
import { keepSilent, said } from '../said.ts'
import { useValue } from '../state/use-value.ts'
import { Icon } from './Icon.tsx'
import { LiveRegion } from './LiveRegion.tsx'
import './Said.css'

/** Tells, in sight and aloud, what an action did that ended on another page. Always there, so that a screen reader hears it change. */
export function Said() {
  const { t } = useTranslation()
  const words = useValue(said)
  const heard = words?.heard ?? words?.key ?? ''
  const isSeen = words !== null && words.isOnlyHeard !== true
  return (
    <div className={isSeen ? 'said said--aloud' : 'said'}>
      <LiveRegion>
        {words === null ? null : (
          <p className={isSeen ? undefined : 'visually-hidden'}>
            {isSeen ? <Icon name="check" /> : null}{' '}
            <span aria-hidden={heard === words.key ? undefined : true}>{t(`web.${words.key}`, { ...words.args })}</span>
            {heard === words.key ? null : (
              <span className="visually-hidden">{t(`web.${heard}`, { ...words.args })}</span>
            )}
          </p>
        )}
      </LiveRegion>
      {!isSeen ? null : (
        <Button
          className="button button--small"
          onClick={() => {
            keepSilent()
            document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
          }}
        >
          {t('common.close')}
        </Button>
      )}
    </div>
  )
}
