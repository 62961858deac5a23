import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { hrefTo, type AssessmentRoute } from '../../router/route.ts'
import { useValue } from '../../state/use-value.ts'
import { titleOf, versionOf } from '../../title.ts'
import { Collisions } from './Collisions.tsx'
import { useOpen } from './open-context.ts'
import { SaveFault } from './SaveFault.tsx'
import { SaveState } from './SaveState.tsx'
import './AssessmentFrame.css'

const tabs = ['fill', 'outcome', 'advice', 'actions', 'report'] as const

/** Which tab a page without one of its own belongs to. */
const tabOf: Readonly<Record<AssessmentRoute['page'], (typeof tabs)[number]>> = {
  fill: 'fill', answers: 'fill', outcome: 'outcome', why: 'outcome', 'what-if': 'outcome', compare: 'outcome', advice: 'advice', actions: 'actions', report: 'report'
}

/** Around every page of an assessment: which draft it is, where one can go, and whether all is saved. */
export function AssessmentFrame({ route, children }: { readonly route: AssessmentRoute; readonly children: ReactNode }) {
  const { t } = useTranslation()
  const open = useOpen()
  const { assessment, save, collisions } = useValue(open)
  const version = versionOf(assessment.answers)
  const { id } = route
  return (
    <>
      <div className="frame no-print">
        <p className="frame__draft">
          <strong>{titleOf(assessment.answers, t)}</strong>
          <span className="muted small">{[version === '' ? null : t('common.draftVersion', { version }), t(`common.depth.${assessment.depth}`)].filter(word => word !== null).join(' · ')}</span>
        </p>
        <SaveState save={save} />
        <nav className="frame__nav" aria-label={t('web.frame.label')}>
          <ul className="plain-list">
            {tabs.map(tab => (
              <li key={tab}>
                <a href={hrefTo(tab === 'fill' ? { page: 'fill', id, part: null, question: null } : { page: tab, id })} aria-current={tabOf[route.page] === tab ? (route.page === tab ? 'page' : 'true') : undefined}>{t(`web.frame.${tab}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <SaveFault save={save} />
      <Collisions collisions={collisions} />
      {children}
    </>
  )
}
