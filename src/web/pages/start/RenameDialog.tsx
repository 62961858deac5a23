import type { Fault, Summary } from '#storage/store.ts'
import { useId, useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { Form } from '../../components/Form.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useTranslation } from '../../words/language.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { DialogButtons } from '../../components/DialogButtons.tsx'
import { FaultNotice } from '../../components/FaultNotice.tsx'
import { useWorkspace } from '../../shell/workspace.ts'
import { visibleText } from '#lib/blank.ts'

export function RenameDialog({ summary, onClose }: { readonly summary: Summary; onClose(): void }) {
  const { t } = useTranslation()
  const { library } = useWorkspace()
  const [title, setTitle] = useState(summary.title)
  const [fault, setFault] = useState<Fault | null>(null)
  const id = useId()
  const save = async () => {
    const result = await library.rename(summary.id, visibleText(title))
    if (result.ok) onClose()
    else setFault(result.fault)
  }
  return (
    <Dialog heading={t('web.list.rename')} isFilledIn={title !== summary.title} onClose={onClose}>
      <Form className="stack" onSubmit={save}>
        {fault === null ? null : <FaultNotice fault={fault} />}
        <TextField id={id} label={t('web.list.renameLabel')} value={title} onChange={setTitle} />
        <DialogButtons onCancel={onClose}>
          <Button type="submit" className="button button--primary">
            {t('web.list.renameSave')}
          </Button>
        </DialogButtons>
      </Form>
    </Dialog>
  )
}
