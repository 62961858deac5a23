import { useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { DialogButtons } from '../../components/DialogButtons.tsx'
import { Icon } from '../../components/Icon.tsx'
import { download } from '../../downloads/download.ts'
import { useTranslation } from '../../words/language.ts'
import ImportDialog from './ImportDialog.tsx'

interface UnsealedDialogProps {
  readonly file: File
  /** Whether the document has an assessment in it. */
  readonly hasAssessment: boolean
  onClose(): void
}

/** Opens a locked report: to save and read it, or to open the assessment in it. */
export default function UnsealedDialog({ file, hasAssessment, onClose }: UnsealedDialogProps) {
  const { t } = useTranslation()
  const [isImporting, setImporting] = useState(false)
  if (isImporting) return <ImportDialog file={file} onClose={onClose} />
  const save = async () => {
    download({
      name: file.name,
      content: new Uint8Array(await file.arrayBuffer()),
      mediaType: 'application/octet-stream'
    })
    onClose()
  }
  return (
    <Dialog heading={t('web.unsealed.heading', { file: file.name })} onClose={onClose}>
      <p>{t('web.unsealed.text')}</p>
      <DialogButtons onCancel={onClose}>
        <Button className="button button--primary" onClick={() => save()}>
          <Icon name="open" /> {t('web.unsealed.save')}
        </Button>
        {hasAssessment ? (
          <Button className="button" onClick={() => setImporting(true)}>
            {t('web.unsealed.import')}
          </Button>
        ) : null}
      </DialogButtons>
    </Dialog>
  )
}
