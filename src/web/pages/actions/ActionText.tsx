import { useEffect, useRef, useState } from 'react'
import type { Action } from '#assessment/types.ts'
import { withText } from '#editing/actions.ts'
import { Button } from '../../components/Button.tsx'
import { TextInput } from '../../components/TextInput.tsx'
import { Undo } from '../../components/Undo.tsx'
import { useTranslation } from '../../words/language.ts'

interface ActionTextProps {
  /** The start of the ids of its fields. */
  readonly field: string
  readonly title: string
  readonly action: Action
  readonly adviceText: string
  onChange(action: Action): void
}

/** What an advice says to do. The user can reword it, and restore the text of the advice. */
export function ActionText({ field, title, action, adviceText, onChange }: ActionTextProps) {
  const { t } = useTranslation()
  const [isEditing, setEditing] = useState(action.text !== undefined)
  const [dropped, setDropped] = useState<string | null>(null)
  const isOpen = isEditing || action.text !== undefined
  const input = useRef<HTMLTextAreaElement & HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  // The pressed button is gone: focus moves to what replaced it.
  const moved = useRef(false)
  useEffect(() => {
    if (!moved.current) return
    moved.current = false
    if (isOpen) input.current?.focus()
    else button.current?.focus()
  }, [isOpen])
  const open = (opens: boolean) => {
    moved.current = true
    setEditing(opens)
  }
  if (!isOpen)
    return (
      <>
        <p>{adviceText}</p>
        {dropped === null ? null : (
          <Undo
            said={t('web.actions.restored', { title })}
            onUndo={() => {
              onChange(withText(action, dropped))
              setDropped(null)
            }}
          />
        )}
        <p className="no-print">
          <Button
            ref={button}
            className="button button--quiet button--small"
            aria-label={t('web.actions.editOf', { title })}
            onClick={() => open(true)}
          >
            {t('web.actions.edit')}
          </Button>
        </p>
      </>
    )
  const restore = () => {
    if (action.text === undefined) return open(false)
    setEditing(false)
    setDropped(action.text)
    onChange(withText(action, undefined))
  }
  return (
    <div className="field">
      <label htmlFor={`${field}-text`}>{t('web.actions.ownText')}</label>
      <TextInput
        ref={input}
        id={`${field}-text`}
        long
        rows={4}
        value={action.text ?? adviceText}
        onChange={(text) => onChange(withText(action, text === adviceText ? undefined : text))}
      />
      <p className="no-print">
        <Button
          className="button button--quiet button--small"
          aria-label={t('web.actions.originalOf', { title })}
          onClick={restore}
        >
          {t('web.actions.original')}
        </Button>
      </p>
    </div>
  )
}
