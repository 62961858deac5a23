import { leastPassphrase } from '#seal/passphrase.ts'
import { TextField } from '../../components/TextField.tsx'
import { useTranslation } from '../../words/language.ts'
import { lockFields, type Lock } from './use-lock.ts'

/** A passphrase for what is downloaded below, and what it means to forget it. */
export function LockFields({ lock }: { readonly lock: Lock }) {
  const { t } = useTranslation()
  const errorOf = (isRepeated: boolean): string | undefined => {
    const fault = lock.faults.find((found) => (found === 'repeated') === isRepeated)
    return fault === undefined ? undefined : t(`web.round.invite.fault.${fault}`, { characters: leastPassphrase })
  }
  return (
    <details className="page-body" open={lock.passphrase !== ''}>
      <summary>{t('web.round.passphrase.lock')}</summary>
      <div className="stack">
        <p className="measure">{t('web.report.lock.text')}</p>
        <TextField
          id={lockFields.passphrase}
          type="password"
          label={t('web.round.passphrase.optional')}
          hint={t('web.round.passphrase.hint', { count: leastPassphrase })}
          value={lock.passphrase}
          error={errorOf(false)}
          onChange={lock.setPassphrase}
        />
        {lock.passphrase === '' ? null : (
          <TextField
            id={lockFields.repeated}
            type="password"
            label={t('web.round.passphrase.repeat')}
            value={lock.repeated}
            error={errorOf(true)}
            onChange={lock.setRepeated}
          />
        )}
      </div>
    </details>
  )
}
