import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import './Dialog.css'

interface DialogProps {
  readonly heading: string
  readonly children: ReactNode
  onClose(): void
}

/** Asks for a decision before going on. Escape closes it; focus returns to where it was. */
export function Dialog({ heading, children, onClose }: DialogProps) {
  const id = useId()
  const ref = useRef<HTMLDialogElement>(null)
  // Closed before it leaves the page: only then the browser gives focus back.
  useLayoutEffect(() => {
    const dialog = ref.current
    dialog?.showModal()
    return () => dialog?.close()
  }, [])
  return (
    <dialog
      ref={ref}
      className="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className="stack">
        <h2 id={id} tabIndex={-1} autoFocus>
          {heading}
        </h2>
        {children}
      </div>
    </dialog>
  )
}
