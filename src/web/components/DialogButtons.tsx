import type { ReactNode } from 'react'
import { useTranslation } from '../words/language.ts'
import { Button } from './Button.tsx'

interface DialogButtonsProps {
  /** The action buttons of the dialog: one, or a few. */
  readonly children: ReactNode
  onCancel(): void
}

/** The buttons at the foot of a dialog, with one to cancel. */
export function DialogButtons({ children, onCancel }: DialogButtonsProps) {
  const { t } = useTranslation()
  return (
    <div className="row">
      {children}
      <Button className="button button--quiet" onClick={onCancel}>
        {t('common.cancel')}
      </Button>
    </div>
  )
}
