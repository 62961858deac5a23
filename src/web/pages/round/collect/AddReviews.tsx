import { useEffect, useRef, useState } from 'react'
import { Button } from '../../../components/Button.tsx'
import { useTranslation } from '../../../words/language.ts'
import { writeAssessment } from '#assessment/write.ts'
import { checkWritten } from '#lib/json-fits.ts'
import type { Problem } from '#lib/problem.ts'
import { collect, type ReceivedFile, type ReceivedReview } from '#review/collect.ts'
import { addReviews } from '#review/settle.ts'
import { Icon } from '../../../components/Icon.tsx'
import { settlingOf } from '#editing/round-part.ts'
import { useOpen } from '../../assessment/open-context.ts'
import { DropArea } from '../../start/DropArea.tsx'
import { takeFiles } from './inbox.ts'
import { LockedFiles } from './LockedFiles.tsx'
import { ReceivedList } from './ReceivedList.tsx'
import { sortPile, unlock, type LockedFile, type Pile } from './sort-files.ts'
import './AddReviews.css'

/** A review that was not added because the assessment could then not be opened again. */
const notTaken = ({ name }: ReceivedReview, misfit: Problem): ReceivedReview => ({
  name,
  fate: 'refused',
  review: null,
  problems: [misfit]
})

/** Collects several review files, and reports the fate of each. */
export function AddReviews() {
  const { t } = useTranslation()
  const open = useOpen()
  const input = useRef<HTMLInputElement>(null)
  /** Latest first: each entry holds the files that were chosen, dropped or unlocked together. */
  const [additions, setAdditions] = useState<readonly (readonly ReceivedReview[])[]>([])
  const [locked, setLocked] = useState<readonly LockedFile[]>([])

  const add = (files: readonly ReceivedFile[], refused: Pile['refused']) => {
    const settling = settlingOf(open.get().assessment)
    if (settling === null) return
    const collection = collect(settling.round, open.questionnaire, settling.reviews, files)
    const misfit = checkWritten(writeAssessment(addReviews(open.get().assessment, settling, collection.reviews)))
    if (misfit === null)
      open.revise((assessment) => {
        const now = settlingOf(assessment)
        return now === null ? assessment : addReviews(assessment, now, collection.reviews)
      })
    setAdditions((earlier) => [
      [
        ...refused.map(({ name, problems }): ReceivedReview => ({ name, fate: 'refused', review: null, problems })),
        ...(misfit === null ? collection.received : collection.received.map((file) => notTaken(file, misfit)))
      ],
      ...earlier
    ])
  }
  const addFiles = async (files: readonly File[]) => {
    if (files.length === 0) return
    const pile = await sortPile(files)
    setLocked((waiting) => [...waiting, ...pile.locked])
    if (pile.open.length + pile.refused.length > 0) add(pile.open, pile.refused)
  }
  const tryPassphrase = async (passphrase: string, onProgress: (done: number) => void) => {
    const unlocked = await unlock(locked, passphrase, onProgress)
    setLocked(unlocked.locked)
    if (unlocked.open.length + unlocked.refused.length > 0) add(unlocked.open, unlocked.refused)
    return unlocked.open.length > 0
  }
  // A review that was opened on the start page.
  useEffect(() => {
    void addFiles(takeFiles())
  }, []) // eslint-disable-line react-hooks/exhaustive-deps

  return (
    <section className="section stack" aria-labelledby="add">
      <h2 id="add">{t('web.round.collect.add')}</h2>
      <div className="drop-box">
        <p>{t('web.round.collect.addText')}</p>
        <Button className="button button--primary" onClick={() => input.current?.click()}>
          <Icon name="file" /> {t('web.round.collect.choose')}
        </Button>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept=".json,.age"
          aria-label={t('web.round.collect.choose')}
          onChange={(event) => {
            void addFiles([...(event.target.files ?? [])])
            event.target.value = ''
          }}
        />
      </div>
      <DropArea label={t('web.round.collect.drop')} onFiles={(files) => void addFiles(files)} />
      {locked.length === 0 ? null : <LockedFiles files={locked} onTry={tryPassphrase} />}
      <ReceivedList additions={additions} />
    </section>
  )
}
