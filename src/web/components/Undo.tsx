import { useEffect, useId, useRef } from 'react'
import { Button } from './Button.tsx'
import { announceAloud } from '../shell/announce.ts'
import { useTranslation } from '../words/language.ts'
import './Undo.css'

/** Says what was taken away and offers the way back. It stays until the page is left: there is no clock on changing one's mind. */
export function Undo({ said, onUndo }: { readonly said: string; onUndo(): void }) {
  const { t } = useTranslation()
  const words = useId()
  const button = useRef<HTMLButtonElement>(null)
  // The button that was pressed is gone; focus goes to the way back, and with it what it undoes is heard.
  useEffect(() => button.current?.focus(), [])
  return (
    <div className="undo page-body">
      <span id={words}>{said}</span>
      <Button
        ref={button}
        aria-describedby={words}
        className="button button--small"
        onClick={() => {
          onUndo()
          announceAloud('shell.undone', { said })
          // This button goes too; what came back stands under the heading of the page.
          document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
        }}
      >
        {t('common.undo')}
      </Button>
    </div>
  )
}
