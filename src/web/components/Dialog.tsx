import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import './Dialog.css'

interface DialogProps {
  readonly heading: string
  readonly children: ReactNode
  onClose(): void
}

/**
 * Asks for a decision before going on. The dialog itself takes the focus, so that a screen reader reads its heading and its text
 * before any button can be pressed. Escape closes it; focus returns to where it was.
 */
export function Dialog({ heading, children, onClose }: DialogProps) {
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
  return (
    <dialog
      ref={ref}
      className="dialog"
      tabIndex={-1}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className="stack">
        <h2 id={id}>{heading}</h2>
        {children}
      </div>
    </dialog>
  )
}
