import type { Progress } from '#readers/pace.ts'
import { useTranslation } from '../../words/language.ts'
import './FirstPage.css'

/** How far the reading of a long draft is, with its first page to read meanwhile. */
export function FirstPage({ seen: { page, pages, first } }: { readonly seen: Progress }) {
  const { t } = useTranslation()
  return (
    <div className="stack">
      <label className="small muted">
        {t('web.draft.pages', { page, pages })} <progress value={page} max={pages} />
      </label>
      {first.length === 0 ? null : (
        <div className="first-page" role="group" aria-label={t('web.draft.firstPage')} tabIndex={0}>
          {first.map((text, at) => (
            <p key={at}>{text}</p>
          ))}
        </div>
      )}
    </div>
  )
}
