import type { Stored } from '#storage/store.ts'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { titleOf } from '../../title.ts'

/** Stays until the page is left: there is no clock on changing one's mind. */
export function UndoNotice({ removed, onUndo }: { readonly removed: Stored; onUndo(): void }) {
  const { t } = useTranslation()
  const button = useRef<HTMLButtonElement>(null)
  // The button that was pressed is gone; focus goes to the way back.
  useEffect(() => button.current?.focus(), [])
  return (
    <div className="undo" role="status">
      <span>{t('web.list.deleted', { title: titleOf(removed.assessment.answers, t) })}</span>
      <button ref={button} type="button" className="button button--small" onClick={onUndo}>{t('common.undo')}</button>
    </div>
  )
}
