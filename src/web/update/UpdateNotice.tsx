import { useState } from 'react'
import { Button } from '../components/Button.tsx'
import { useTranslation } from '../words/language.ts'
import { Icon } from '../components/Icon.tsx'
import { LiveRegion } from '../components/LiveRegion.tsx'
import { useValue } from '../state/use-value.ts'
import { loadWorkspace } from '../shell/workspace.ts'
import { startServiceWorker } from './service-worker.ts'
import './UpdateNotice.css'

const worker = startServiceWorker()

/** Asks before a newer version of the app is used. Waits without a time limit; saves unsaved work first. */
export default function UpdateNotice() {
  const { t } = useTranslation()
  const update = useValue(worker)
  const [isLater, setLater] = useState(false)
  const [isUnsaved, setUnsaved] = useState(false)

  const apply = async () => {
    const { library } = await loadWorkspace()
    const isSafe = await library.flush()
    setUnsaved(!isSafe)
    if (isSafe) worker.apply()
  }

  return (
    <LiveRegion className="update no-print">
      {update === 'none' || isLater ? null : (
        <div className="update__inner">
          <Icon name="info" size={22} />
          <p>{isUnsaved ? t('web.update.unsaved') : t(`web.update.${update}`)}</p>
          <div className="row">
            <Button className="button button--small" onClick={() => apply()}>
              {t('web.update.apply')}
            </Button>
            <Button className="button button--quiet button--small" onClick={() => setLater(true)}>
              {t('web.update.later')}
            </Button>
          </div>
        </div>
      )}
    </LiveRegion>
  )
}
