import type { Stored } from '#storage/store.ts'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from '../../words/language.ts'
import { Crash } from '../../shell/Crash.tsx'
import { FaultNotice } from '../../components/FaultNotice.tsx'
import { LiveRegion } from '../../components/LiveRegion.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Undo } from '../../components/Undo.tsx'
import { useFirstPart } from '../../state/use-first-part.ts'
import { useValue } from '../../state/use-value.ts'
import { titleOf } from '../../words/title.ts'
import { rememberReturning } from '../../shell/returning.ts'
import { useWorkspace } from '../../shell/workspace.ts'
import { takeUnfinished } from '../round/invite/unfinished.ts'
import { BrokenRow } from './BrokenRow.tsx'
import { namesOf } from './names-of.ts'
import { SavedRow } from './SavedRow.tsx'
import { SavedTools } from './SavedTools.tsx'
import './SavedList.css'

export default function SavedAssessments() {
  const { t } = useTranslation()
  const { library } = useWorkspace()
  const { summaries, fault, durable } = useValue(library)
  const [removed, setRemoved] = useState<{ readonly stored: Stored; bringBackInvitation(): void } | null>(null)
  const [message, setMessage] = useState('')
  const [isWiped, setWiped] = useState(false)
  const drawn = useFirstPart(summaries ?? [])
  const heading = useRef<HTMLHeadingElement>(null)
  // The pressed button disappears with the list; focus moves to what remains.
  useEffect(() => {
    if (isWiped) heading.current?.focus()
  }, [isWiped])

  const hasAssessments = summaries === null ? null : summaries.length > 0
  useEffect(() => {
    if (hasAssessments !== null) rememberReturning(hasAssessments)
  }, [hasAssessments])

  const remove = async (id: string) => {
    const result = await library.remove(id)
    if (result.ok && result.value !== null)
      setRemoved({ stored: result.value, bringBackInvitation: takeUnfinished(id) })
  }
  const undo = async ({ stored, bringBackInvitation }: NonNullable<typeof removed>) => {
    const result = await library.undoRemove(stored)
    if (!result.ok) return
    bringBackInvitation()
    setRemoved(null)
    setMessage(t('web.list.restored', { title: titleOf(stored.assessment.answers, t) }))
  }

  if (fault !== null && summaries === null) return <FaultNotice fault={fault} />
  const names = namesOf(summaries ?? [], t)
  const isEmpty = summaries === null || summaries.length === 0
  return (
    <>
      {fault === null ? null : <FaultNotice fault={fault} />}
      {durable ? null : (
        <Notice tone="attention" title={t('web.fault.notDurable.title')}>
          <p>{t('web.fault.notDurable.text')}</p>
        </Notice>
      )}
      {isEmpty && removed === null && message === '' ? null : (
        <section className="stack" aria-labelledby="saved">
          <h2 ref={heading} id="saved" tabIndex={-1}>
            {t('web.list.heading')}
          </h2>
          {removed === null ? null : (
            <Undo
              key={removed.stored.assessment.id}
              said={t('web.list.deleted', { title: titleOf(removed.stored.assessment.answers, t) })}
              onUndo={() => void undo(removed)}
            />
          )}
          <LiveRegion className={message === '' ? 'visually-hidden' : 'muted'}>
            {message === '' ? null : <p>{message}</p>}
          </LiveRegion>
          <ul className="plain-list saved-list">
            {drawn.map((summary, index) => {
              const row = { summary, name: names[index] ?? '', onRemove: () => void remove(summary.id) }
              return (
                <Crash key={`${summary.id} ${summary.revision}`} instead={<BrokenRow {...row} />}>
                  <SavedRow {...row} />
                </Crash>
              )
            })}
          </ul>
          {isEmpty ? null : (
            <SavedTools
              count={summaries.length}
              onWiped={() => {
                setRemoved(null)
                setMessage(t('web.list.wiped'))
                setWiped(true)
              }}
            />
          )}
        </section>
      )}
    </>
  )
}
