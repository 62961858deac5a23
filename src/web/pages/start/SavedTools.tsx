import { useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { useTranslation } from '../../words/language.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { Notice } from '../../components/Notice.tsx'
import { downloadAll } from '../../download-assessment.ts'
import { useWorkspace } from '../../workspace.ts'

/** What one does with all assessments together. */
export function SavedTools({ count, onWiped }: { readonly count: number; onWiped(): void }) {
  const { t } = useTranslation()
  const { library } = useWorkspace()
  const [isAsking, setAsking] = useState(false)
  const [isFailed, setFailed] = useState(false)
  const save = async () => {
    const all = await library.exportAll()
    if (all.ok) await downloadAll(all.value)
  }
  const wipe = async () => {
    const { ok } = await library.wipe()
    setFailed(!ok)
    setAsking(!ok)
    if (ok) onWiped()
  }
  return (
    <div className="row saved-tools">
      <Button className="button button--quiet" onClick={() => save()}>
        {t('web.list.exportAll')}
      </Button>
      <Button className="button button--quiet" onClick={() => setAsking(true)}>
        {t('web.list.wipe')}
      </Button>
      {isAsking ? (
        <Dialog heading={t('web.list.wipeHeading')} onClose={() => setAsking(false)}>
          <p>{t('web.list.wipeText', { count })}</p>
          {isFailed ? <Notice tone="negative" role="alert" title={t('web.list.wipeFailed')} /> : null}
          <div className="row">
            <Button className="button" onClick={() => save()}>
              {t('web.list.exportAll')}
            </Button>
            <Button className="button button--quiet" onClick={() => setAsking(false)}>
              {t('common.cancel')}
            </Button>
            <Button className="button button--danger" onClick={() => wipe()}>
              {t('web.list.wipeConfirm')}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </div>
  )
}
