import { useState } from 'react'
import { useTranslation } from '../../words/language.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { downloadAll } from '../../download-assessment.ts'
import { useWorkspace } from '../../workspace.ts'

/** What one does with all assessments together. */
export function SavedTools({ count, onWiped }: { readonly count: number; onWiped(): void }) {
  const { t } = useTranslation()
  const { library } = useWorkspace()
  const [isAsking, setAsking] = useState(false)
  const save = async () => {
    const all = await library.exportAll()
    if (all.ok) await downloadAll(all.value)
  }
  const wipe = async () => {
    const result = await library.wipe()
    setAsking(false)
    if (result.ok) onWiped()
  }
  return (
    <div className="row saved-tools">
      <button type="button" className="button button--quiet" onClick={() => void save()}>
        {t('web.list.exportAll')}
      </button>
      <button type="button" className="button button--quiet" onClick={() => setAsking(true)}>
        {t('web.list.wipe')}
      </button>
      {isAsking ? (
        <Dialog heading={t('web.list.wipeHeading')} onClose={() => setAsking(false)}>
          <p>{t('web.list.wipeText', { count })}</p>
          <div className="row">
            <button type="button" className="button button--danger" onClick={() => void wipe()}>
              {t('web.list.wipeConfirm')}
            </button>
            <button type="button" className="button" onClick={() => void save()}>
              {t('web.list.exportAll')}
            </button>
            <button type="button" className="button button--quiet" onClick={() => setAsking(false)}>
              {t('common.cancel')}
            </button>
          </div>
        </Dialog>
      ) : null}
    </div>
  )
}
