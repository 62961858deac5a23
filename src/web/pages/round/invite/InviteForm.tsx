import type { ReactNode } from 'react'
import type { Answers } from '#assessment/types.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { Button } from '../../../components/Button.tsx'
import { Form } from '../../../components/Form.tsx'
import { ErrorSummary } from '../../../components/ErrorSummary.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { FaultNotice } from '../../../components/FaultNotice.tsx'
import { useTranslation } from '../../../words/language.ts'
import { leastPassphrase } from '#seal/passphrase.ts'
import { seatCount, type InvitationFault } from '#editing/invitation.ts'
import { SeatRows } from './SeatRows.tsx'
import { DraftFields } from './DraftFields.tsx'
import { JudgingFields } from './JudgingFields.tsx'
import { PassphraseFields } from './PassphraseFields.tsx'
import { useMakeRound } from './use-make-round.ts'
import { useInvitation, type InvitationStart } from './use-invitation.ts'
import '../common/Fieldset.css'
import './InviteForm.css'

interface InviteFormProps {
  /** Chooses the questionnaire; null when the assessment has it already. */
  readonly choice: ReactNode
  readonly questionnaire: Questionnaire
  /** The assessment that the round starts from; null for none. */
  readonly from: string | null
  /** The answers of that assessment; only facts about the draft are taken over. */
  readonly answers: Answers
  readonly start: InvitationStart
}

/** The form that makes an invitation to a round: the draft, who judges it, and how. */
export function InviteForm({ choice, questionnaire, from, answers, start }: InviteFormProps) {
  const { t } = useTranslation()
  const { form, isUnfinished, set, startOver, forget } = useInvitation(from, start)
  const { faults, attempts, isBusy, fault, make } = useMakeRound({ questionnaire, answers, form, forget })
  const inWords = ({ code, number }: InvitationFault) =>
    t(`web.round.invite.fault.${code}`, { number, count: seatCount.least, characters: leastPassphrase })
  const errorOf = (field: string) => {
    const found = faults.find((each) => each.field === field)
    return found === undefined ? undefined : inWords(found)
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
      {isUnfinished ? (
        <Notice>
          <p>{t('web.round.invite.unfinished')}</p>
          <p>
            <Button className="button button--small" onClick={startOver}>
              {t('web.round.invite.startOver')}
            </Button>
          </p>
        </Notice>
      ) : null}
      {choice}
      <DraftFields questionnaire={questionnaire} form={form} errorOf={errorOf} onChange={set} />
      <section className="stack">
        <h2>{t('web.round.invite.who')}</h2>
        <SeatRows rows={form.seats} errorOf={errorOf} onChange={(seats) => set({ seats })} />
      </section>
      <JudgingFields form={form} errorOf={errorOf} onChange={set} />
      <PassphraseFields form={form} errorOf={errorOf} onChange={set} />
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
