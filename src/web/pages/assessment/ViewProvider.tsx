import { useMemo, type ReactNode } from 'react'
import { viewOf } from '#wording/view.ts'
import { useValue } from '../../state/use-value.ts'
import { useTranslation } from '../../words/language.ts'
import { useOpen, ViewContext, type OpenView } from './open-context.ts'

/** Derives the view of the open assessment once per change and language, and only when a page asks for it. */
export function ViewProvider({ children }: { readonly children: ReactNode }) {
  const { t: translate, language } = useTranslation()
  const open = useOpen()
  const { questionnaire } = open
  const { assessment } = useValue(open)
  const view = useMemo(() => {
    let derived: OpenView | null = null
    return () => (derived ??= viewOf(assessment, { questionnaire, language, translate }))
  }, [assessment, questionnaire, language, translate])
  return <ViewContext value={view}>{children}</ViewContext>
}
