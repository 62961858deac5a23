import { useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { Form } from '../../components/Form.tsx'
import { useTranslation } from '../../words/language.ts'
import type { Problem } from '#lib/problem.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { LiveRegion } from '../../components/LiveRegion.tsx'
import { TextField } from '../../components/TextField.tsx'

interface SealedDialogProps {
  readonly name: string
  readonly bytes: Uint8Array
  onUnsealed(file: File): void
  onClose(): void
}

/** Asks the passphrase of a sealed file. */
export function SealedDialog({ name, bytes, onUnsealed, onClose }: SealedDialogProps) {
  const { t } = useTranslation()
  const [passphrase, setPassphrase] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)
  const [isBusy, setBusy] = useState(false)
  const open = async () => {
    setBusy(true)
    setProblem(null)
    const { unseal } = await import('#seal/seal.ts')
    const found = await unseal(bytes, passphrase)
    setBusy(false)
    if (found.ok) {
      onUnsealed(new File([found.value], name.replace(/\.age$/, '')))
      return
    }
    setProblem(found.problems[0] ?? null)
    document.getElementById('unseal')?.focus()
  }
  return (
    <Dialog heading={t('web.round.sealed.heading', { file: name })} onClose={onClose}>
      <p>{t('web.round.sealed.text')}</p>
      <Form className="stack" onSubmit={open}>
        <TextField
          id="unseal"
          type="password"
          label={t('web.round.passphrase.label')}
          value={passphrase}
          error={problem === null ? undefined : t(`problem.${problem.code}`, problem.args)}
          onChange={setPassphrase}
        />
        <div className="row">
          <Button type="submit" className="button button--primary">
            {t('web.open.open')}
          </Button>
          <Button className="button button--quiet" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </div>
        <LiveRegion>{isBusy ? <p>{t('common.loading')}</p> : null}</LiveRegion>
      </Form>
    </Dialog>
  )
}
