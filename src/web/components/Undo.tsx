import { useEffect, useId, useRef } from 'react'
import { Button } from './Button.tsx'
import { announceAloud } from '../shell/announce.ts'
import { useTranslation } from '../words/language.ts'
import './Undo.css'

/** Says what was removed and offers to undo it. It stays until the user leaves the page, without a time limit. */
export function Undo({ said, onUndo }: { readonly said: string; onUndo(): void }) {
  const { t } = useTranslation()
  const textId = useId()
  const button = useRef<HTMLButtonElement>(null)
  // The pressed button is gone, so focus moves to the undo button, whose description says what it undoes.
  useEffect(() => button.current?.focus(), [])
  return (
    <div className="undo page-body">
      <span id={textId}>{said}</span>
      <Button
        ref={button}
        aria-describedby={textId}
        className="button button--small"
        onClick={() => {
          onUndo()
          announceAloud('shell.undone', { said })
          // This button disappears too; the restored item is below the heading of the page.
          document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
        }}
      >
        {t('common.undo')}
      </Button>
    </div>
  )
}
