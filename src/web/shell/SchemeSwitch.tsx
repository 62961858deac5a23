import { useState, useSyncExternalStore } from 'react'
import { Button } from '../components/Button.tsx'
import { useTranslation } from '../words/language.ts'
import { announceAloud } from './announce.ts'
import { chooseScheme, currentScheme, followSystemScheme } from './scheme.ts'
import { Icon } from '../components/Icon.tsx'

/** A switch between light and dark, for a projector or a dim room; by default the system decides. */
export function SchemeSwitch() {
  const { t } = useTranslation()
  const [, redraw] = useState(0)
  const scheme = useSyncExternalStore(followSystemScheme, currentScheme, () => 'light' as const)
  const other = scheme === 'dark' ? 'light' : 'dark'
  const label = t(`web.shell.schemeTo.${other}`)
  return (
    <Button
      className="button button--quiet"
      aria-label={label}
      onClick={() => {
        chooseScheme(other)
        announceAloud(`shell.schemeNow.${other}`)
        redraw((count) => count + 1)
      }}
    >
      <Icon name={other === 'dark' ? 'moon' : 'sun'} />
    </Button>
  )
}
