import { useTranslation } from '../../../words/language.ts'
import type { Coordinated } from './use-coordinated.ts'
import './ReviewerList.css'

/** The names behind the short labels in the tables below. */
export function ReviewerList({ coordinated: { comparison, markOf, nameOf } }: { readonly coordinated: Coordinated }) {
  const { t } = useTranslation()
  return (
    <dl className="reviewer-list" aria-label={t('web.round.compare.reviewers')}>
      {comparison.reviewers.map(({ id }) => (
        <div key={id}>
          <dt>{markOf(id)}</dt>
          <dd>{nameOf(id)}</dd>
        </div>
      ))}
    </dl>
  )
}
