import { useCallback, useEffect, useRef, useState } from 'react'
import type { Progress } from '#readers/pace.ts'
import { keepDraft } from '../../draft/open-drafts.ts'
import { pickDraft } from '../../draft/pick-draft.ts'
import { LiveRegion } from '../../components/LiveRegion.tsx'
import { useLoaded } from '../../state/use-loaded.ts'
import { useTranslation } from '../../words/language.ts'
import { useOpen } from '../assessment/open-context.ts'
import { FirstPage } from './FirstPage.tsx'
import { RefusedFile } from '../../components/RefusedFile.tsx'

interface ReadingDraftProps {
  readonly file: File
  onClose(isRefused: boolean): void
}

/** Reads a draft and puts it beside the assessment; says so when it cannot be read. */
export default function ReadingDraft({ file, onClose }: ReadingDraftProps) {
  const { t } = useTranslation()
  const open = useOpen()
  const [seen, setSeen] = useState<Progress | null>(null)
  const picked = useLoaded(useCallback(() => pickDraft(file, setSeen), [file]))
  const close = useRef(onClose)
  close.current = onClose
  useEffect(() => {
    if (picked?.ok !== true) return
    keepDraft(open.get().assessment.id, picked.draft)
    close.current(false)
  }, [picked, open])
  if (picked?.ok === false)
    return (
      <RefusedFile
        heading={t('web.draft.refused', { name: file.name })}
        problems={[picked.problem]}
        rest={t('web.draft.nothingLost')}
        onClose={() => onClose(true)}
      />
    )
  return (
    <>
      <LiveRegion>
        <p>{t('web.draft.reading', { name: file.name })}</p>
      </LiveRegion>
      {seen === null ? null : <FirstPage seen={seen} />}
    </>
  )
}
