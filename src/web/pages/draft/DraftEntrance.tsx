import { lazy, Suspense, useRef, useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { Icon } from '../../components/Icon.tsx'
import { PasteText } from '../../components/PasteText.tsx'
import { useTranslation } from '../../words/language.ts'
import { DropArea } from '../start/DropArea.tsx'

const ReadingDraft = lazy(() => import('./ReadingDraft.tsx'))

/** The file types of drafts, for the file dialog. The content of a file decides what it is, not its name. */
const draftFiles = '.docx,.odt,.pdf,.html,.htm,.txt,.md'

/**
 * Opens a draft beside the questions, chosen or dropped on the page. `before`: the name of the file that earlier
 * evidence came from, which the page asks for again after a reload; a pasted text has no file to open.
 */
export function DraftEntrance({ before, isOpen }: { readonly before: string | null; readonly isOpen: boolean }) {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const [file, setFile] = useState<File | null>(null)
  const isPasted = before === t('web.start.open.pasted')
  return (
    <div className="draft-entrance small no-print">
      <Button ref={button} className="button button--small" onClick={() => input.current?.click()}>
        <Icon name="file" size={16} />{' '}
        {isOpen
          ? t('web.draft.other')
          : before === null || isPasted
            ? t('web.draft.open')
            : t('web.draft.again', { name: before })}
      </Button>{' '}
      <PasteText className="button button--quiet button--small" onFile={setFile} />
      {isOpen ? null : (
        <p className="muted">{t(`web.draft.${before === null ? 'openHint' : isPasted ? 'pasteHint' : 'againHint'}`)}</p>
      )}
      <input
        ref={input}
        type="file"
        hidden
        accept={draftFiles}
        aria-label={t('web.draft.open')}
        onChange={({ target }) => {
          setFile(target.files?.[0] ?? null)
          target.value = ''
        }}
      />
      <DropArea label={t('web.draft.drop')} onFiles={([dropped]) => setFile(dropped ?? null)} />
      {file === null ? null : (
        <Suspense fallback={null}>
          <ReadingDraft
            file={file}
            onClose={(isRefused) => {
              setFile(null)
              if (isRefused) button.current?.focus()
            }}
          />
        </Suspense>
      )}
    </div>
  )
}
