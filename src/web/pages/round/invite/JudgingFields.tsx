import { Option } from '../../../components/Option.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { useTranslation } from '../../../words/language.ts'
import type { InvitationFieldsProps } from './invitation-fields.ts'

/** How the reviewers judge: until when, and what the coordinator tells them. */
export function JudgingFields({ form, errorOf, onChange }: InvitationFieldsProps) {
  const { t } = useTranslation()
  return (
    <section className="stack">
      <h2>{t('web.round.invite.how')}</h2>
      <TextField
        id="deadline"
        type="date"
        label={t('web.round.invite.deadline')}
        error={errorOf('deadline')}
        value={form.deadline}
        onChange={(deadline) => onChange({ deadline })}
      />
      <TextField
        id="instruction"
        long
        label={t('web.round.invite.instruction')}
        hint={t('web.round.invite.instructionHint')}
        value={form.instruction}
        onChange={(instruction) => onChange({ instruction })}
      />
      <div className="field">
        <Option
          id="proposals"
          type="checkbox"
          checked={form.proposals === true}
          aria-describedby="proposals-hint"
          onChange={(proposals) => onChange({ proposals })}
        >
          {t('web.round.invite.proposals')}
        </Option>
        <p className="hint" id="proposals-hint">
          {t('web.round.invite.proposalsHint')}
        </p>
      </div>
    </section>
  )
}
