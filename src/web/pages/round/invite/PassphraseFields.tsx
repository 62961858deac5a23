import { TextField } from '../../../components/TextField.tsx'
import { useTranslation } from '../../../words/language.ts'
import { leastPassphrase } from '#seal/passphrase.ts'
import type { InvitationFieldsProps } from './invitation-fields.ts'

/** The passphrase that seals the round, twice; empty for none. */
export function PassphraseFields({ form, errorOf, onChange }: InvitationFieldsProps) {
  const { t } = useTranslation()
  return (
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
        onChange={(passphrase) => onChange({ passphrase })}
      />
      {form.passphrase === '' ? null : (
        <TextField
          id="repeated"
          type="password"
          label={t('web.round.passphrase.repeat')}
          value={form.repeated}
          error={errorOf('repeated')}
          onChange={(repeated) => onChange({ repeated })}
        />
      )}
    </section>
  )
}
