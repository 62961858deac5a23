import { LiveRegion } from '../../../components/LiveRegion.tsx'
import { useId, useState, type ReactNode } from 'react'
import { Button } from '../../../components/Button.tsx'
import { useTranslation } from '../../../words/language.ts'
import { Icon } from '../../../components/Icon.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { leastPassphrase } from '#seal/passphrase.ts'
import { passphraseFault } from '#editing/invitation.ts'
import './Box.css'
import './SealableDownload.css'

interface SealableDownloadProps {
  readonly button: ReactNode
  readonly primary?: boolean
  /** Whether it answers a sealed file: then the field for a passphrase is open at once. */
  readonly isReplyToSealed?: boolean
  /** Makes the file; an empty passphrase leaves it unsealed. */
  onDownload(passphrase: string): Promise<unknown>
}

/** Downloads a file to send, sealed when there is a passphrase. */
export function SealableDownload({
  button,
  primary = false,
  isReplyToSealed = false,
  onDownload
}: SealableDownloadProps) {
  const { t } = useTranslation()
  const id = useId()
  const [passphrase, setPassphrase] = useState('')
  const [error, setError] = useState<string | undefined>(undefined)
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle')
  const save = async () => {
    const fault = passphrase === '' ? null : passphraseFault(passphrase)
    setError(fault === null ? undefined : t(`web.round.invite.fault.${fault}`, { characters: leastPassphrase }))
    if (fault !== null) {
      document.getElementById(id)?.focus()
      return
    }
    setState('busy')
    setState(
      await onDownload(passphrase).then(
        () => 'idle' as const,
        () => 'failed' as const
      )
    )
  }
  return (
    <div className="stack sealable">
      <details className="sealable__lock" open={isReplyToSealed}>
        <summary>{t('web.round.passphrase.lock')}</summary>
        {isReplyToSealed ? <p>{t('web.round.passphrase.wasSealed')}</p> : null}
        <TextField
          id={id}
          type="password"
          label={t('web.round.passphrase.optional')}
          hint={t('web.round.passphrase.hint', { count: leastPassphrase })}
          value={passphrase}
          error={error}
          onChange={setPassphrase}
        />
      </details>
      <Button className={primary ? 'button button--primary' : 'button'} onClick={() => save()}>
        <Icon name="open" /> {button}
      </Button>
      {state === 'failed' ? <Notice tone="negative" role="alert" title={t('web.round.notSaved')} /> : null}
      <LiveRegion className="small muted">{state === 'busy' ? <p>{t('common.loading')}</p> : null}</LiveRegion>
    </div>
  )
}
