import { useEffect, useState } from 'react'
import type { Answers } from '#assessment/types.ts'
import type { Depth, Questionnaire } from '#questionnaire/types.ts'
import { checkWritten } from '#lib/json.ts'
import { invite } from '#review/invite.ts'
import { startSettling } from '#review/settle.ts'
import { writeDocument } from '#review/write.ts'
import type { Fault } from '#storage/store.ts'
import { Button } from '../../../components/Button.tsx'
import { Form } from '../../../components/Form.tsx'
import { ErrorSummary } from '../../../components/ErrorSummary.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { FaultNotice } from '../../../components/FaultNotice.tsx'
import { isRefusedIn } from '../../../components/DayInput.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { goTo } from '../../../router/use-route.ts'
import { dayHere } from '../../../state/today.ts'
import { announce } from '../../../shell/announce.ts'
import { newId } from '../../../state/new-id.ts'
import { useLanguage, useTranslation } from '../../../words/language.ts'
import { useWorkspace } from '../../../shell/workspace.ts'
import { leastPassphrase } from '#seal/passphrase.ts'
import { faultsOf, seatCount, seatsOf, type InvitationFault, type InvitationForm } from '#editing/invitation.ts'
import { downloadRound } from '../shared/round-files.ts'
import { SeatRows } from './SeatRows.tsx'
import { forgetUnfinished, keepUnfinished, readUnfinished } from './unfinished.ts'
import { visibleText } from '#lib/blank.ts'
import '../shared/Fieldset.css'
import './InviteForm.css'

interface InviteFormProps {
  readonly questionnaire: Questionnaire
  /** The assessment that the round starts from; null for none. */
  readonly from: string | null
  /** The answers of that assessment; only facts about the draft are taken over. */
  readonly answers: Answers
  readonly start: { readonly title: string; readonly version: string; readonly depth: Depth }
}

const depths: readonly Depth[] = ['full', 'quick']
const emptySeats = [0, 1, 2].map((key) => ({ key, function: '', organisation: '' }))

export function InviteForm({ questionnaire, from, answers, start }: InviteFormProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { library } = useWorkspace()
  const [unfinished, setUnfinished] = useState(() => readUnfinished(from))
  const empty: InvitationForm = {
    ...start,
    deadline: '',
    instruction: '',
    seats: emptySeats,
    passphrase: '',
    repeated: ''
  }
  const [form, setForm] = useState<InvitationForm>({ ...empty, ...unfinished })
  const [isAtRisk, setAtRisk] = useState(false)
  useEffect(() => {
    if (!isAtRisk) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isAtRisk])
  const [faults, setFaults] = useState<readonly InvitationFault[]>([])
  /** Makes the error summary take focus again at each attempt. */
  const [attempts, setAttempts] = useState(0)
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState<Fault | null>(null)
  const set = (change: Partial<InvitationForm>) => {
    const changed = { ...form, ...change }
    setForm(changed)
    setAtRisk(!keepUnfinished(from, changed))
  }
  const startOver = () => {
    forgetUnfinished(from)
    setUnfinished(null)
    setForm(empty)
    setAtRisk(false)
    document.querySelector<HTMLElement>('main h1')?.focus()
  }
  const inWords = ({ code, number }: InvitationFault) =>
    t(`web.round.invite.fault.${code}`, { number, count: seatCount.least, characters: leastPassphrase })
  const errorOf = (field: string) => {
    const found = faults.find((each) => each.field === field)
    return found === undefined ? undefined : inWords(found)
  }

  const make = async () => {
    const found = faultsOf(form, isRefusedIn('deadline'))
    setFaults(found)
    setAttempts(attempts + 1)
    if (found.length > 0) return
    setBusy(true)
    const now = new Date().toISOString()
    const made = { now, today: dayHere(now) }
    const { title, version, depth, deadline, instruction, seats, passphrase } = form
    const round = invite({
      id: newId(),
      ...made,
      questionnaire,
      depth,
      language,
      draft: { title: visibleText(title), version: visibleText(version) },
      deadline,
      instruction: visibleText(instruction),
      seats: seatsOf(seats),
      answers
    })
    if (checkWritten(writeDocument(round)) !== null) {
      setBusy(false)
      announce('save.tooMuchForFile')
      return
    }
    const added = await library.add(startSettling(round, questionnaire, { id: newId(), ...made }))
    if (!added.ok) {
      setBusy(false)
      setFault(added.fault)
      return
    }
    forgetUnfinished(from)
    setAtRisk(false)
    const file = await downloadRound(round, passphrase)
    goTo({ page: 'round', id: added.value, step: 'collect', check: null })
    announce('round.invite.made', { file })
  }
  return (
    <Form className="round-form stack-lg page-body" onSubmit={make}>
      {faults.length === 0 ? null : (
        <ErrorSummary
          key={attempts}
          heading={t('web.round.invite.faults', { count: faults.length })}
          errors={faults.map((each) => ({ field: each.field, text: inWords(each) }))}
        />
      )}
      {fault === null ? null : <FaultNotice fault={fault} />}
      {unfinished === null ? null : (
        <Notice>
          <p>{t('web.round.invite.unfinished')}</p>
          <p>
            <Button className="button button--small" onClick={startOver}>
              {t('web.round.invite.startOver')}
            </Button>
          </p>
        </Notice>
      )}
      <section className="stack">
        <h2>{t('web.round.invite.draft')}</h2>
        <TextField
          id="title"
          label={t('web.round.invite.title')}
          value={form.title}
          error={errorOf('title')}
          onChange={(title) => set({ title })}
        />
        <TextField
          id="version"
          label={t('web.round.invite.version')}
          hint={t('web.round.invite.versionHint')}
          value={form.version}
          error={errorOf('version')}
          onChange={(version) => set({ version })}
        />
        <fieldset className="plain-fieldset">
          <legend>{t('web.round.invite.depth')}</legend>
          {depths.map((depth) => (
            <label key={depth} className="option">
              <input type="radio" name="depth" checked={form.depth === depth} onChange={() => set({ depth })} />
              <span>
                {t(`common.depth.${depth}`)} <span className="small muted">{t(`web.round.invite.${depth}`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
      </section>
      <section className="stack">
        <h2>{t('web.round.invite.who')}</h2>
        <SeatRows rows={form.seats} errorOf={errorOf} onChange={(seats) => set({ seats })} />
      </section>
      <section className="stack">
        <h2>{t('web.round.invite.how')}</h2>
        <TextField
          id="deadline"
          type="date"
          label={t('web.round.invite.deadline')}
          error={errorOf('deadline')}
          value={form.deadline}
          onChange={(deadline) => set({ deadline })}
        />
        <TextField
          id="instruction"
          long
          label={t('web.round.invite.instruction')}
          hint={t('web.round.invite.instructionHint')}
          value={form.instruction}
          onChange={(instruction) => set({ instruction })}
        />
      </section>
      <section className="stack">
        <h2>{t('web.round.invite.lock')}</h2>
        <p className="measure">{t('web.round.invite.lockText')}</p>
        <TextField
          id="passphrase"
          type="password"
          label={t('web.round.passphrase.optional')}
          hint={t('web.round.passphrase.hint', { count: leastPassphrase })}
          value={form.passphrase}
          error={errorOf('passphrase')}
          onChange={(passphrase) => set({ passphrase })}
        />
        {form.passphrase === '' ? null : (
          <TextField
            id="repeated"
            type="password"
            label={t('web.round.passphrase.repeat')}
            value={form.repeated}
            error={errorOf('repeated')}
            onChange={(repeated) => set({ repeated })}
          />
        )}
      </section>
      <div className="stack">
        <Button type="submit" className="button button--primary">
          {t('web.round.invite.button')}
        </Button>
        <p className="muted measure" role="status">
          {t(isBusy ? 'common.loading' : 'web.round.invite.after')}
        </p>
      </div>
    </Form>
  )
}
