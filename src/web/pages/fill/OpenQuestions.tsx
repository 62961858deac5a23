import { useTranslation } from 'react-i18next'
import { Notice } from '../../components/Notice.tsx'
import { hrefTo } from '../../router/route.ts'
import type { PageProgress } from '../../state/progress.ts'
import { useLanguage } from '../../words/language.ts'
import { useOpen } from '../assessment/open-context.ts'

/** What still has no answer, as links. Listed, not nagged: one can go on without. */
export function OpenQuestions({ id, pages }: { readonly id: string; readonly pages: readonly PageProgress[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { questionnaire } = useOpen()
  const links = pages.flatMap(({ page, open }) => open.flatMap(name => {
    const question = questionnaire.questions.get(name)
    return question === undefined ? [] : [{ page, name, title: question.kind === 'check' ? question.short[language] : question.title[language] }]
  }))
  if (links.length === 0) return <div className="section"><Notice tone="positive" title={t('web.review.complete')} /></div>
  return (
    <div className="section">
      <Notice title={t('web.review.open', { count: links.length })}>
        <p>{t('web.review.openText')}</p>
        <ul className="columns">
          {links.map(({ page, name, title }) => <li key={name}><a href={hrefTo({ page: 'fill', id, part: page, question: name })}>{title}</a></li>)}
        </ul>
      </Notice>
    </div>
  )
}
