import { Notice } from '../../components/Notice.tsx'
import type { OpenDraft } from '../../draft/open-drafts.ts'
import { useTranslation } from '../../words/language.ts'

/** What was read and what was not, and what is kept of it. */
export function AboutReading({ draft }: { readonly draft: OpenDraft }) {
  const { t } = useTranslation()
  const count = draft.blocks.filter(({ kind }) => kind !== 'heading').length
  return (
    <>
      {draft.marking === null ? null : (
        <Notice tone="attention">
          <p>{t('web.draft.marking', { marking: draft.marking })}</p>
        </Notice>
      )}
      <details className="draft__about small">
        <summary>{t(draft.unread.length === 0 ? 'web.draft.read' : 'web.draft.readAndNot', { count })}</summary>
        {draft.unread.length === 0 ? null : (
          <ul>
            {draft.unread.map(({ code, count: times }) => (
              <li key={code}>{t(`report.unread.${code}`, { count: times })}</li>
            ))}
          </ul>
        )}
        <p>{t('web.draft.kept')}</p>
      </details>
    </>
  )
}
