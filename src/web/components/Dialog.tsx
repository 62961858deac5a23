import { useId, useLayoutEffect, useRef, useState, type ReactNode, type SyntheticEvent } from 'react'
import { useTranslation } from '../words/language.ts'
import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'
import './Dialog.css'

interface DialogProps {
  readonly heading: string
  /**
   * Ids of the texts that are read with the heading, where reading the whole dialog would be too much; all of it by
   * default.
   */
  readonly describedBy?: string
  readonly children: ReactNode
  /** Whether closing would lose something that is filled in: then Escape asks first. */
  readonly isFilledIn?: boolean
  onClose(): void
}

/**
 * Asks for a decision. The dialog itself takes focus, so that a screen reader reads its heading and text before any
 * button can be pressed. Escape closes it, or asks first when that would lose something; focus returns to where it was.
 */
export function Dialog({ heading, describedBy, children, isFilledIn = false, onClose }: DialogProps) {
  const { t } = useTranslation()
  const [isAsking, setAsking] = useState(false)
  const id = useId()
  const ref = useRef<HTMLDialogElement>(null)
  // Closes before the element is removed: only then does the browser return focus.
  useLayoutEffect(() => {
    const dialog = ref.current
    // Sets the attribute on the element itself: React would drop it, and `showModal` would focus the first button.
    dialog?.setAttribute('autofocus', '')
    dialog?.showModal()
    dialog?.focus()
    // Chromium scrolls a long dialog that takes focus to its end.
    dialog?.scrollTo(0, 0)
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
      // Browsers let a page prevent `cancel` only once, but the key every time.
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
