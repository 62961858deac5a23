import { useState } from 'react'
import { Button } from '../../../components/Button.tsx'
import { Form } from '../../../components/Form.tsx'
import { useTranslation } from '../../../words/language.ts'
import { Notice } from '../../../components/Notice.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { isBlank } from '#lib/blank.ts'
import type { LockedFile } from './sort-files.ts'

interface LockedFilesProps {
  readonly files: readonly LockedFile[]
  /** Resolves to whether the passphrase opened any file. */
  onTry(passphrase: string, onProgress: (done: number) => void): Promise<boolean>
}

/** Asks for the passphrase of sealed files, once for all. */
export function LockedFiles({ files, onTry }: LockedFilesProps) {
  const { t } = useTranslation()
  const [passphrase, setPassphrase] = useState('')
  const [error, setError] = useState<string | undefined>(undefined)
  const [done, setDone] = useState<number | null>(null)
  const open = async () => {
    if (isBlank(passphrase)) {
      setError(t('web.round.passphrase.ask'))
      document.getElementById('unlock')?.focus()
      return
    }
    setError(undefined)
    setDone(0)
    const opened = await onTry(passphrase, setDone)
    setDone(null)
    setPassphrase('')
    if (!opened) {
      setError(t('problem.wrong-passphrase'))
      document.getElementById('unlock')?.focus()
    }
  }
  return (
    <Notice tone="attention" role="status" title={t('web.round.locked.title', { count: files.length })}>
      <p className="small">{files.map(({ name }) => name).join(', ')}</p>
      <Form className="stack" onSubmit={open}>
        <TextField
          id="unlock"
          type="password"
          label={t('web.round.passphrase.label')}
          value={passphrase}
          error={error}
          onChange={setPassphrase}
        />
        <Button type="submit" className="button">
          {t('web.round.locked.open')}
        </Button>
        {done === null ? null : (
          <p role="status">
            {t('web.round.locked.busy', { number: Math.min(done + 1, files.length), count: files.length })}
          </p>
        )}
      </Form>
    </Notice>
  )
}
