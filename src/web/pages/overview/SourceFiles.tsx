import { useRef } from 'react'
import { Button } from '../../components/Button.tsx'
import { Icon } from '../../components/Icon.tsx'
import { useTranslation } from '../../words/language.ts'
import { DropArea } from '../start/DropArea.tsx'

interface SourceFilesProps {
  /** How many assessments were read from files. */
  readonly count: number
  onFiles(files: readonly File[]): Promise<void>
  onForget(): void
}

/** Adds assessments from files, reports in PDF, or a backup; they are read and not stored. */
export function SourceFiles({ count, onFiles, onForget }: SourceFilesProps) {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  const add = useRef<HTMLButtonElement>(null)
  return (
    <section className="stack" aria-labelledby="overview-files">
      <h2 id="overview-files">{t('web.overview.files')}</h2>
      <p>{t('web.overview.filesText')}</p>
      <div className="row">
        <Button ref={add} className="button" onClick={() => input.current?.click()}>
          <Icon name="file" /> {t('web.overview.add')}
        </Button>
        {count === 0 ? null : (
          <Button
            className="button button--quiet"
            onClick={() => {
              onForget()
              add.current?.focus()
            }}
          >
            {t('web.overview.forget', { count })}
          </Button>
        )}
      </div>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".json,.pdf,.zip,application/json,application/pdf,application/zip"
        aria-label={t('web.overview.add')}
        onChange={({ target }) => {
          void onFiles([...(target.files ?? [])])
          target.value = ''
        }}
      />
      <DropArea label={t('web.overview.drop')} onFiles={(files) => void onFiles(files)} />
    </section>
  )
}
