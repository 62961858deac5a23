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
    <>
      {/* By itself: a browser that draws it anew, because what is around it looks otherwise, does not tell that it changed. */}
      <LiveRegion className="said-aloud visually-hidden">
        {words === null ? null : <p>{t(`web.${heard}`, { ...words.args })}</p>}
      </LiveRegion>
      {!isSeen ? null : (
        <div className="said">
          <p aria-hidden="true">
            <Icon name="check" /> <span>{t(`web.${words.key}`, { ...words.args })}</span>
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
