import type { ReactNode } from 'react'
import { useTranslation } from '../words/language.ts'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'

interface MessageDialogProps {
  readonly heading: string
  readonly children: ReactNode
  onClose(): void
}

/** A dialog that only says something: its one button closes it. */
export function MessageDialog({ heading, children, onClose }: MessageDialogProps) {
  const { t } = useTranslation()
  return (
    <Dialog heading={heading} onClose={onClose}>
      {children}
      <div className="row">
        <Button className="button button--primary" onClick={onClose}>
          {t('common.close')}
        </Button>
      </div>
    </Dialog>
  )
}
