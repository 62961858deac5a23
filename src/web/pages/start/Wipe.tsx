import { useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { Notice } from '../../components/Notice.tsx'
import { useTranslation } from '../../words/language.ts'
import { useWorkspace } from '../../shell/workspace.ts'

interface WipeProps {
  /** The number of assessments. */
  readonly count: number
  /** Downloads all of them first. */
  onSave?(): Promise<void>
  onWiped(): void
}

/** Wipes everything of the app from this device, after asking. Says so when wiping fails in any way. */
export function Wipe({ count, onSave, onWiped }: WipeProps) {
  const { t } = useTranslation()
  const { library } = useWorkspace()
  const [isAsking, setAsking] = useState(false)
  const [isFailed, setFailed] = useState(false)
  const wipe = async () => {
    const isDone = await library.wipe().then(
      ({ ok }) => ok,
      () => false
    )
    setFailed(!isDone)
    setAsking(!isDone)
    if (isDone) onWiped()
  }
  return (
    <>
      <Button className="button button--quiet" onClick={() => setAsking(true)}>
        {t('web.list.wipe')}
      </Button>
      {isAsking ? (
        <Dialog heading={t('web.list.wipeHeading')} onClose={() => setAsking(false)}>
          <p>{count === 0 ? t('web.list.wipeRest') : t('web.list.wipeText', { count })}</p>
          {isFailed ? <Notice tone="negative" role="alert" title={t('web.list.wipeFailed')} /> : null}
          <div className="row">
            {onSave === undefined ? null : (
              <Button className="button" onClick={onSave}>
                {t('web.list.exportAll')}
              </Button>
            )}
            <Button className="button button--quiet" onClick={() => setAsking(false)}>
              {t('common.cancel')}
            </Button>
            <Button className="button button--danger" onClick={() => wipe()}>
              {t('web.list.wipeConfirm')}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </>
  )
}
