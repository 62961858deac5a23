import { useState } from 'react'
import { Button } from '../../../components/Button.tsx'
import { Form } from '../../../components/Form.tsx'
import { useTranslation } from '../../../words/language.ts'
import { openRound } from '#review/judge-separately.ts'
import { startSettling } from '#review/settle.ts'
import type { Round } from '#review/types.ts'
import type { Assessment } from '#assessment/types.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import type { Fault } from '#storage/store.ts'
import { Dialog } from '../../../components/Dialog.tsx'
import { DialogButtons } from '../../../components/DialogButtons.tsx'
import { FaultNotice } from '../../../components/FaultNotice.tsx'
import { goTo } from '../../../router/use-route.ts'
import { dayHere } from '../../../state/today.ts'
import { newId } from '../../../state/new-id.ts'
import { summariseRound } from '#editing/round-summary.ts'
import { useWorkspace } from '../../../shell/workspace.ts'
import { KnownRound } from './KnownRound.tsx'
import { RoundFacts } from '../common/RoundFacts.tsx'
import { SeatChoice } from './SeatChoice.tsx'

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

/** Asks for which seat the user judges, or whether they coordinate the round. */
export function SeatDialog({ round, questionnaire, wasSealed, onClose }: SeatDialogProps) {
  const { t } = useTranslation()
  const { library } = useWorkspace()
  const [seat, setSeat] = useState<string | null>(null)
  const [isMissing, setMissing] = useState(false)
  const [fault, setFault] = useState<Fault | null>(null)
  const known = (library.get().summaries ?? []).flatMap(({ id, review }) => {
    const summary = summariseRound(review)
    return summary?.roundId === round.id ? [{ id, part: summary }] : []
  })
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
        <KnownRound key={id} id={id} part={part} round={round} onClose={onClose} />
      ))}
      {fault === null ? null : <FaultNotice fault={fault} />}
      <Form className="stack" onSubmit={begin}>
        <SeatChoice round={round} chosen={seat} isMissing={isMissing} onChoose={setSeat} />
        <DialogButtons onCancel={onClose}>
          <Button type="submit" className="button button--primary">
            {t('web.round.opened.begin')}
          </Button>
        </DialogButtons>
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
