import { useInsertionEffect } from 'react'
import { useTranslation } from '../words/language.ts'

/**
 * Names the page in the tab and the history of the browser, without the draft, which should stay out of what a browser
 * remembers. Runs before the effect in which the new heading takes focus: a screen reader reads the title of the window
 * at that moment.
 */
export function useDocumentTitle(page: string): void {
  const { t } = useTranslation()
  const title = t('web.shell.title', { page })
  useInsertionEffect(() => {
    document.title = title
  }, [title])
}
