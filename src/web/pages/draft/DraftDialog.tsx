import { useCallback, useEffect, useId, useRef, useState } from 'react'
import { passportNames } from '#assessment/passport.ts'
import type { Answers } from '#assessment/types.ts'
import { visibleText } from '#lib/blank.ts'
import type { Depth } from '#questionnaire/types.ts'
import type { Progress } from '#readers/pace.ts'
import type { Fault } from '#storage/store.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { DialogButtons } from '../../components/DialogButtons.tsx'
import { FaultNotice } from '../../components/FaultNotice.tsx'
import { Loading } from '../../components/Loading.tsx'
import { TextField } from '../../components/TextField.tsx'
import { keepDraft, type OpenDraft } from '../../draft/open-drafts.ts'
import { pickDraft } from '../../draft/pick-draft.ts'
import { goTo } from '../../router/use-route.ts'
import { loadWorkspace } from '../../shell/workspace.ts'
import { useLoaded } from '../../state/use-loaded.ts'
import { useLanguage, useTranslation } from '../../words/language.ts'
import { QuestionnaireChoice } from '../questionnaire/QuestionnaireChoice.tsx'
import { useChosenQuestionnaire } from '../questionnaire/use-chosen.ts'
import { leaveOnce } from '../start/leave-once.ts'
import { AboutReading } from './AboutReading.tsx'
import { FirstPage } from './FirstPage.tsx'
import { RefusedFile } from '../../components/RefusedFile.tsx'

interface DraftDialogProps {
  readonly file: File
  onClose(): void
}

/** Begins an assessment of a draft that was opened on the start page. */
export default function DraftDialog({ file, onClose }: DraftDialogProps) {
  const { t } = useTranslation()
  const [seen, setSeen] = useState<Progress | null>(null)
  const [changed, setChanged] = useState<OpenDraft['about'] | null>(null)
  const picked = useLoaded(useCallback(() => pickDraft(file, setSeen), [file]))
  if (picked?.ok === false)
    return (
      <RefusedFile
        heading={t('web.draft.refused', { name: file.name })}
        problems={[picked.problem]}
        onClose={onClose}
      />
    )
  // One dialog all along: to close it and open another lays out the whole page twice.
  return (
    <Dialog heading={t('web.draft.start.heading', { name: file.name })} isFilledIn={changed !== null} onClose={onClose}>
      {picked === null ? (
        seen === null ? (
          <Loading />
        ) : (
          <FirstPage seen={seen} />
        )
      ) : (
        <Begin draft={picked.draft} about={changed ?? picked.draft.about} onChange={setChanged} onClose={onClose} />
      )}
    </Dialog>
  )
}

interface BeginProps {
  readonly draft: OpenDraft
  readonly about: OpenDraft['about']
  onChange(about: OpenDraft['about']): void
  onClose(): void
}

const depths: readonly Depth[] = ['full', 'quick']

/** Shows what the draft says about itself, to confirm or change. */
function Begin({ draft, about, onChange, onClose }: BeginProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const id = useId()
  const chosen = useChosenQuestionnaire()
  const { questionnaire } = chosen
  const [fault, setFault] = useState<Fault | null>(null)
  const isHeld = useRef(false)
  const text = useRef<HTMLParagraphElement>(null)
  // A screen reader reads it: the dialog changed while it was open.
  useEffect(() => text.current?.focus(), [])
  useEffect(
    () => () => {
      if (!isHeld.current) draft.close()
    },
    [draft]
  )
  const begin = async (depth: Depth) => {
    const { library } = await loadWorkspace()
    if (questionnaire === undefined) return
    const created = await library.create(questionnaire.id, depth, language, answersOf(about))
    if (!created.ok) {
      setFault(created.fault)
      return
    }
    isHeld.current = true
    keepDraft(created.value, draft)
    onClose()
    goTo({ page: 'fill', id: created.value, part: null, question: null })
  }
  return (
    <>
      {fault === null ? null : <FaultNotice fault={fault} />}
      <p ref={text} tabIndex={-1}>
        {t('web.draft.start.text')}
      </p>
      <QuestionnaireChoice {...chosen} />
      <TextField
        id={`${id}-title`}
        label={t('web.draft.start.title')}
        value={about.title}
        onChange={(title) => onChange({ ...about, title })}
      />
      <TextField
        id={`${id}-version`}
        label={t('web.draft.start.version')}
        value={about.version}
        onChange={(version) => onChange({ ...about, version })}
      />
      <TextField
        id={`${id}-date`}
        label={t('web.draft.start.date')}
        type="date"
        value={about.date}
        onChange={(date) => onChange({ ...about, date })}
      />
      <AboutReading draft={draft} />
      <DialogButtons onCancel={onClose}>
        {depths.map((depth) => (
          <Button
            key={depth}
            className={depth === 'full' ? 'button button--primary' : 'button'}
            guard={leaveOnce}
            onClick={() => begin(depth)}
          >
            {t(`web.draft.start.${depth}`)}
          </Button>
        ))}
      </DialogButtons>
    </>
  )
}

/** The answers about the draft; empty ones are left out. */
const answersOf = ({ title, version, date }: OpenDraft['about']): Answers =>
  Object.fromEntries(
    [
      [passportNames.title, visibleText(title)],
      [passportNames.version, visibleText(version)],
      [passportNames.date, date]
    ].filter(([, text]) => text !== '')
  )
