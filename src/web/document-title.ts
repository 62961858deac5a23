import { createContext, useContext, useEffect } from 'react'
import { useTranslation } from './words/language.ts'

/** What the draft is called whose pages these are; null on a page that is about none. */
export const DraftContext = createContext<string | null>(null)

/** Names the page, and the draft it is about, in the tab and the history of the browser. */
export function useDocumentTitle(page: string): void {
  const { t } = useTranslation()
  const draft = useContext(DraftContext)
  const title = draft === null ? t('web.shell.title', { page }) : t('web.shell.titleOf', { page, draft })
  useEffect(() => {
    document.title = title
  }, [title])
}
