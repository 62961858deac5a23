import { useState } from 'react'
import { Button } from '../../../components/Button.tsx'
import { Form } from '../../../components/Form.tsx'
import { useTranslation } from '../../../words/language.ts'
import { isBlank } from '#lib/blank.ts'
import { Dialog } from '../../../components/Dialog.tsx'
import { DialogButtons } from '../../../components/DialogButtons.tsx'
import { LiveRegion } from '../../../components/LiveRegion.tsx'
import { TextField } from '../../../components/TextField.tsx'

interface SealedDialogProps {
  readonly name: string
  readonly bytes: Uint8Array
  onUnsealed(file: File): void
  onClose(): void
}

/** Asks for the passphrase of a sealed file. */
export function SealedDialog({ name, bytes, onUnsealed, onClose }: SealedDialogProps) {
  const { t } = useTranslation()
  const [passphrase, setPassphrase] = useState('')
  const [error, setError] = useState<string | undefined>(undefined)
  const [isBusy, setBusy] = useState(false)
  const refuse = (reason: string) => {
    setError(reason)
    document.getElementById('unseal')?.focus()
  }
  const open = async () => {
    if (isBlank(passphrase)) return refuse(t('web.round.passphrase.ask'))
    setBusy(true)
    setError(undefined)
    const { unsealer } = await import('#seal/seal.ts')
    const found = await unsealer(passphrase)(bytes)
    setBusy(false)
    if (found.ok) {
      onUnsealed(new File([new Uint8Array(found.value)], name.replace(/\.age$/, '')))
      return
    }
    const [problem] = found.problems
    if (problem !== undefined) refuse(t(`problem.${problem.code}`, problem.args))
  }
  return (
    <Dialog heading={t('web.round.sealed.heading', { file: name })} isFilledIn={passphrase !== ''} onClose={onClose}>
      <p>{t('web.round.sealed.text')}</p>
      <Form className="stack" onSubmit={open}>
        <TextField
          id="unseal"
          type="password"
          label={t('web.round.passphrase.label')}
          value={passphrase}
          error={error}
          onChange={setPassphrase}
        />
        <DialogButtons onCancel={onClose}>
          <Button type="submit" className="button button--primary">
            {t('web.open.open')}
          </Button>
        </DialogButtons>
        <LiveRegion>{isBusy ? <p>{t('common.loading')}</p> : null}</LiveRegion>
        {/* The field already has focus, so its error must be announced separately. */}
        <LiveRegion className="visually-hidden">{error === undefined ? null : <p>{error}</p>}</LiveRegion>
      </Form>
    </Dialog>
  )
}
