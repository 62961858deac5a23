import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import './Disclosure.css'
import { Button } from './Button.tsx'

interface DisclosureProps {
  readonly label: string
  /** What is read out in place of the label, where that is too short to stand alone. */
  readonly name: string
  readonly children: ReactNode
}

/** A button that shows more buttons. They go away again after a choice, with Escape, or when attention goes elsewhere. */
export function Disclosure({ label, name, children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const whole = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!isOpen) return
    const close = (event: Event) => {
      if (event.target instanceof Node && whole.current?.contains(event.target) !== true) setOpen(false)
    }
    document.addEventListener('pointerdown', close)
    document.addEventListener('focusin', close)
    return () => {
      document.removeEventListener('pointerdown', close)
      document.removeEventListener('focusin', close)
    }
  }, [isOpen])
  return (
    <div
      ref={whole}
      className="disclosure"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return
        setOpen(false)
        button.current?.focus()
      }}
    >
      <Button
        ref={button}
        className="button button--small disclosure__button"
        aria-label={name}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </Button>
      <div
        id={id}
        className="disclosure__content"
        hidden={!isOpen}
        onClick={() => {
          setOpen(false)
          button.current?.focus()
        }}
      >
        {children}
      </div>
    </div>
  )
}
