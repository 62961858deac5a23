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
  const picked = useLoaded(useCallback(() => pickDraft(file, setSeen), [file]))
  if (picked === null)
    return (
      <Dialog key="reading" heading={t('web.draft.start.heading', { name: file.name })} onClose={onClose}>
        {seen === null ? <Loading /> : <FirstPage seen={seen} />}
      </Dialog>
    )
  return picked.ok ? (
    <Begin draft={picked.draft} onClose={onClose} />
  ) : (
    <RefusedFile heading={t('web.draft.refused', { name: file.name })} problems={[picked.problem]} onClose={onClose} />
  )
}

const depths: readonly Depth[] = ['full', 'quick']

/** Shows what the draft says about itself, to confirm or change. */
function Begin({ draft, onClose }: { readonly draft: OpenDraft; onClose(): void }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const id = useId()
  const chosen = useChosenQuestionnaire()
  const { questionnaire } = chosen
  const [about, setAbout] = useState(draft.about)
  const [fault, setFault] = useState<Fault | null>(null)
  const isHeld = useRef(false)
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
    <Dialog
      key="begin"
      heading={t('web.draft.start.heading', { name: draft.name })}
      isFilledIn={about !== draft.about}
      onClose={onClose}
    >
      {fault === null ? null : <FaultNotice fault={fault} />}
      <p>{t('web.draft.start.text')}</p>
      <QuestionnaireChoice {...chosen} />
      <TextField
        id={`${id}-title`}
        label={t('web.draft.start.title')}
        value={about.title}
        onChange={(title) => setAbout({ ...about, title })}
      />
      <TextField
        id={`${id}-version`}
        label={t('web.draft.start.version')}
        value={about.version}
        onChange={(version) => setAbout({ ...about, version })}
      />
      <TextField
        id={`${id}-date`}
        label={t('web.draft.start.date')}
        type="date"
        value={about.date}
        onChange={(date) => setAbout({ ...about, date })}
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
    </Dialog>
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
