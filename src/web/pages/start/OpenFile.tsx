import { lazy, Suspense, useRef, useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { Icon } from '../../components/Icon.tsx'
import { PasteText } from '../../components/PasteText.tsx'
import { loadRestOfWords, useTranslation } from '../../words/language.ts'
import { DropArea } from './DropArea.tsx'

const OpenedFile = lazy(async () => {
  await loadRestOfWords()
  return import('./OpenedFile.tsx')
})

/**
 * Opens assessment files, a PDF that contains one, a ZIP file of them, files of a review round, or a draft to begin an
 * assessment of; chosen or dropped anywhere on the page.
 */
export function OpenFile() {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const [files, setFiles] = useState<readonly File[]>([])
  return (
    <section className="stack" aria-labelledby="open">
      <h2 id="open">{t('web.start.open.heading')}</h2>
      <p>{t('web.start.open.text')}</p>
      <Button ref={button} className="button" onClick={() => input.current?.click()}>
        <Icon name="file" /> {t('web.start.open.button')}
      </Button>
      <PasteText className="button button--quiet" onFile={(file) => setFiles([file])} />
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".json,.pdf,.age,.zip,.docx,.odt,.html,.htm,.txt,.md,application/json,application/pdf,application/zip"
        aria-label={t('web.start.open.button')}
        onChange={(event) => {
          setFiles([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
      <DropArea label={t('web.start.open.drop')} onFiles={setFiles} />
      {files.length === 0 ? null : (
        <Suspense fallback={null}>
          <OpenedFile
            files={files}
            onClose={() => {
              setFiles([])
              button.current?.focus()
            }}
          />
        </Suspense>
      )}
    </section>
  )
}
