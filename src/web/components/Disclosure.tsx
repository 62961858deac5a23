import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import './Disclosure.css'
import { Button } from './Button.tsx'

interface DisclosureProps {
  readonly label: string
  /** The accessible name, where the label is too short by itself. */
  readonly name: string
  readonly children: ReactNode
}

/** A button that shows more buttons. They disappear after a choice, with Escape, or when focus moves elsewhere. */
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
