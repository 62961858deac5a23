import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '#i18n/format.ts'
import { goTo } from '../../router/use-route.ts'
import { useValue } from '../../state/use-value.ts'
import { titleOf } from '../../title.ts'
import { useLanguage } from '../../words/language.ts'
import { useWorkspace } from '../../workspace.ts'
import { useOpen } from '../assessment/open-context.ts'

/** Which assessment to compare with: those of the same questionnaire, drafts of the same title first. */
export function OtherChoice({ id, other }: { readonly id: string; readonly other: string | null }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const field = useId()
  const { library } = useWorkspace()
  const { summaries } = useValue(library)
  const { assessment } = useValue(useOpen())
  const title = titleOf(assessment.answers, t)
  const others = (summaries ?? []).filter(summary => summary.id !== id && summary.questionnaire.id === assessment.questionnaire.id)
  const sorted = others.toSorted((left, right) => Number(right.title === title) - Number(left.title === title))
  if (sorted.length === 0) return <p className="page-body measure">{t('web.compare.none')}</p>
  return (
    <div className="field page-body">
      <label htmlFor={field}>{t('web.compare.with')}</label>
      <select id={field} className="input" value={other ?? ''} onChange={event => goTo({ page: 'compare', id, other: event.target.value === '' ? null : event.target.value }, true)}>
        <option value="">{t('web.compare.choose')}</option>
        {sorted.map(summary => (
          <option key={summary.id} value={summary.id}>
            {[titleOf(summary.answers, t), summary.draftVersion === '' ? null : t('common.draftVersion', { version: summary.draftVersion }), formatDate(summary.modifiedAt, language)].filter(word => word !== null).join(' · ')}
          </option>
        ))}
      </select>
    </div>
  )
}
