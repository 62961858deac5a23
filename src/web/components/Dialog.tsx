import { useId, useLayoutEffect, useRef, useState, type ReactNode, type SyntheticEvent } from 'react'
import { useTranslation } from '../words/language.ts'
import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'
import './Dialog.css'

interface DialogProps {
  readonly heading: string
  /** Ids of what is said with the heading, where all of the dialog would be too much; all of it when left out. */
  readonly describedBy?: string
  readonly children: ReactNode
  /** Whether something is filled in that closing would lose: then Escape asks first. */
  readonly isFilledIn?: boolean
  onClose(): void
}

/**
 * Asks for a decision before going on. The dialog itself takes the focus, so that a screen reader reads its heading and its text
 * before any button can be pressed. Escape closes it, or asks first when that would lose something; focus returns to where it was.
 */
export function Dialog({ heading, describedBy, children, isFilledIn = false, onClose }: DialogProps) {
  const { t } = useTranslation()
  const [isAsking, setAsking] = useState(false)
  const id = useId()
  const ref = useRef<HTMLDialogElement>(null)
  // Closed before it leaves the page: only then the browser gives focus back.
  useLayoutEffect(() => {
    const dialog = ref.current
    // The attribute stands on the element itself: React would drop it, and `showModal` would give the first button the focus.
    dialog?.setAttribute('autofocus', '')
    dialog?.showModal()
    dialog?.focus()
    return () => dialog?.close()
  }, [])
  const goOn = () => {
    setAsking(false)
    ref.current?.focus()
  }
  const leave = (event: SyntheticEvent) => {
    event.preventDefault()
    if (isAsking) goOn()
    else if (isFilledIn) setAsking(true)
    else onClose()
  }
  return (
    <dialog
      ref={ref}
      className="dialog"
      tabIndex={-1}
      aria-labelledby={id}
      aria-describedby={describedBy}
      // Browsers let a page refuse `cancel` once only; the key itself every time.
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave(event)
      }}
      onCancel={leave}
      onClose={({ currentTarget }) => {
        if (currentTarget.isConnected) onClose()
      }}
    >
      <div className="stack">
        <h2 id={id}>{heading}</h2>
        {!isAsking ? null : (
          <Notice tone="attention" role="alert" title={t('web.dialog.filledIn')}>
            <div className="row">
              <Button className="button button--small" onClick={goOn}>
                {t('web.dialog.goOn')}
              </Button>
              <Button className="button button--quiet button--small" onClick={onClose}>
                {t('web.dialog.close')}
              </Button>
            </div>
          </Notice>
        )}
        {children}
      </div>
    </dialog>
  )
}
