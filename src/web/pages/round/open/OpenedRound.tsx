import { useMemo, useState } from 'react'
import { Button } from '../../../components/Button.tsx'
import { Form } from '../../../components/Form.tsx'
import { useTranslation } from '../../../words/language.ts'
import { invitationDigest } from '#review/digest.ts'
import { openRound } from '#review/judge-separately.ts'
import { readRound } from '#review/read-round.ts'
import { startSettling } from '#review/settle.ts'
import type { Round } from '#review/types.ts'
import type { Assessment } from '#assessment/types.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import type { Fault } from '#storage/store.ts'
import { Dialog } from '../../../components/Dialog.tsx'
import { FaultNotice } from '../../../components/FaultNotice.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { hrefTo } from '../../../router/route.ts'
import { goTo } from '../../../router/use-route.ts'
import { dayHere } from '../../../state/today.ts'
import { newId } from '../../../state/new-id.ts'
import { summariseRound } from '#editing/round-summary.ts'
import { useWorkspace } from '../../../shell/workspace.ts'
import { RefusedDialog } from './RefusedDialog.tsx'
import { RoundFacts } from '../shared/RoundFacts.tsx'
import { seatLabel } from '../shared/seat-label.ts'
import '../shared/Fieldset.css'

interface OpenedRoundProps {
  readonly name: string
  readonly text: string
  /** Whether it came out of a sealed file. */
  readonly wasSealed: boolean
  onClose(): void
}

/** Opens an invitation: what it asks, and a seat to choose. Judging then starts from a blank assessment. */
export function OpenedRound({ name, text, wasSealed, onClose }: OpenedRoundProps) {
  const { questionnaires } = useWorkspace()
  const read = useMemo(() => readRound(text, questionnaires), [text, questionnaires])
  if (!read.ok) return <RefusedDialog name={name} problems={read.problems} onClose={onClose} />
  return (
    <SeatDialog
      round={read.value.round}
      questionnaire={read.value.questionnaire}
      wasSealed={wasSealed}
      onClose={onClose}
    />
  )
}

const start = () => {
  const now = new Date().toISOString()
  return { id: newId(), now, today: dayHere(now) }
}

interface SeatDialogProps {
  readonly round: Round
  readonly questionnaire: Questionnaire
  readonly wasSealed: boolean
  onClose(): void
}

function SeatDialog({ round, questionnaire, wasSealed, onClose }: SeatDialogProps) {
  const { t } = useTranslation()
  const { library } = useWorkspace()
  const [seat, setSeat] = useState<string | null>(null)
  const [isMissing, setMissing] = useState(false)
  const [fault, setFault] = useState<Fault | null>(null)
  const known = (library.get().summaries ?? []).flatMap(({ id, review }) => {
    const part = summariseRound(review)
    return part?.roundId === round.id ? [{ id, part }] : []
  })
  const nameOf = (wanted: string) => {
    const found = round.seats.find(({ id }) => id === wanted)
    return found === undefined ? wanted : seatLabel(t, round, found)
  }
  const begin = async () => {
    setMissing(seat === null)
    if (seat === null) {
      document.getElementById('seat-0')?.focus()
      return
    }
    await store(openRound(round, questionnaire, { id: newId(), seat }, start(), wasSealed))
  }
  const store = async (assessment: Assessment) => {
    const added = await library.add(assessment)
    if (!added.ok) {
      setFault(added.fault)
      return
    }
    onClose()
    goTo({ page: 'round', id: added.value, step: 'collect', check: null })
  }
  return (
    <Dialog heading={t('web.round.opened.heading')} describedBy="opened" isFilledIn={seat !== null} onClose={onClose}>
      <p id="opened">{t('web.round.opened.text')}</p>
      <RoundFacts round={round} />
      {known.map(({ id, part }) => (
        <Notice key={id} tone="attention">
          <p>
            {invitationDigest(part.round) !== invitationDigest(round)
              ? t('web.round.opened.other')
              : part.kind === 'settling'
                ? t('web.round.opened.own')
                : t('web.round.opened.again', { seat: nameOf(part.seat) })}{' '}
            <a href={hrefTo({ page: 'round', id, step: 'collect', check: null })} onClick={onClose}>
              {t('web.round.opened.goOn')}
            </a>
          </p>
        </Notice>
      ))}
      {fault === null ? null : <FaultNotice fault={fault} />}
      <Form className="stack" onSubmit={begin}>
        <fieldset className="plain-fieldset" aria-describedby={isMissing ? 'seat-error' : undefined}>
          <legend>{t('web.round.opened.seat')}</legend>
          {isMissing ? (
            <p className="error" id="seat-error">
              {t('web.round.opened.noSeat')}
            </p>
          ) : null}
          {round.seats.map(({ id }, index) => (
            <label key={id} className="option">
              <input id={`seat-${index}`} type="radio" name="seat" checked={seat === id} onChange={() => setSeat(id)} />
              <span>{nameOf(id)}</span>
            </label>
          ))}
        </fieldset>
        <div className="row">
          <Button type="submit" className="button button--primary">
            {t('web.round.opened.begin')}
          </Button>
          <Button className="button button--quiet" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </div>
        {known.some(({ part }) => part.kind === 'settling') ? null : (
          <p className="small">
            {t('web.round.opened.coordinator')}{' '}
            <Button
              className="button button--quiet button--small"
              onClick={() => store(startSettling(round, questionnaire, start()))}
            >
              {t('web.round.opened.coordinate')}
            </Button>
          </p>
        )}
      </Form>
    </Dialog>
  )
}
