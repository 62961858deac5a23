import { lazy, Suspense, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../components/Icon.tsx'
import { loadRestOfWords } from '../../words/language.ts'
import { DropArea } from './DropArea.tsx'

const ImportDialog = lazy(async () => {
  await loadRestOfWords()
  return import('./ImportDialog.tsx')
})

/** Opens an assessment file or a PDF that holds one, chosen or dropped anywhere on the page. */
export function OpenFile() {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const [file, setFile] = useState<File | null>(null)
  return (
    <section className="stack" aria-labelledby="open">
      <h2 id="open">{t('web.start.open.heading')}</h2>
      <p>{t('web.start.open.text')}</p>
      <button ref={button} type="button" className="button" onClick={() => input.current?.click()}><Icon name="file" /> {t('web.start.open.button')}</button>
      <input ref={input} type="file" hidden accept=".json,.pdf,application/json,application/pdf" aria-label={t('web.start.open.button')} onChange={event => {
        setFile(event.target.files?.[0] ?? null)
        event.target.value = ''
      }} />
      <DropArea onFile={setFile} />
      {file === null ? null : (
        <Suspense fallback={null}>
          <ImportDialog file={file} onClose={() => {
            setFile(null)
            button.current?.focus()
          }} />
        </Suspense>
      )}
    </section>
  )
}
