import { useCallback, useState } from 'react'
import { useTranslation } from '../../words/language.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { DialogButtons } from '../../components/DialogButtons.tsx'
import { FaultNotice } from '../../components/FaultNotice.tsx'
import { RefusedFile } from '../../components/RefusedFile.tsx'
import { goTo } from '../../router/use-route.ts'
import type { Fault } from '#storage/store.ts'
import { useLoaded } from '../../state/use-loaded.ts'
import { loadWorkspace } from '../../shell/workspace.ts'
import { ImportChoices } from './ImportChoices.tsx'
import { ImportPreviewText } from './ImportPreviewText.tsx'

/** Says what a file contains and what opening it will do, before anything is written. */
export default function ImportDialog({ file, onClose }: { readonly file: File; onClose(): void }) {
  const { t } = useTranslation()
  const [fault, setFault] = useState<Fault | null>(null)
  const read = useLoaded(useCallback(async () => (await loadWorkspace()).importer.read(file), [file]))
  if (read === null) return null

  if (!read.ok) {
    return (
      <RefusedFile
        key="problems"
        heading={t('web.open.refused', { file: file.name })}
        problems={read.problems}
        onClose={onClose}
      />
    )
  }

  const { preview } = read
  const goToOutcome = (id: string) => {
    onClose()
    goTo({ page: 'outcome', id })
  }
  const commit = async (choice: 'replace' | 'both') => {
    const { importer } = await loadWorkspace()
    const stored = await importer.commit(preview, choice)
    if (!stored.ok) {
      setFault(stored.fault)
      return
    }
    goToOutcome(stored.value)
  }
  return (
    <Dialog key="preview" heading={t('web.open.heading', { file: file.name })} onClose={onClose}>
      <ImportPreviewText preview={preview} />
      {fault === null ? null : <FaultNotice fault={fault} />}
      <DialogButtons onCancel={onClose}>
        <ImportChoices
          existing={preview.existing}
          onCommit={(choice) => void commit(choice)}
          onOpenExisting={() => goToOutcome(preview.assessment.id)}
        />
      </DialogButtons>
    </Dialog>
  )
}
