import { hrefTo, type AssessmentRoute } from '../../router/route.ts'
import { useTranslation } from '../../words/language.ts'
import { heldIn, isFrozen, roundPartOf, type WorkingAssessment } from '#editing/round-part.ts'

const tabs = ['round', 'workshop', 'fill', 'outcome', 'advice', 'actions', 'report'] as const

/** The tab of each page that has no tab of its own. */
const tabOf: Readonly<Record<AssessmentRoute['page'], Tab>> = {
  fill: 'fill',
  answers: 'fill',
  outcome: 'outcome',
  why: 'outcome',
  'what-if': 'outcome',
  compare: 'outcome',
  advice: 'advice',
  actions: 'actions',
  report: 'report',
  round: 'round',
  workshop: 'workshop',
  upgrade: 'fill'
}

type Tab = (typeof tabs)[number]

function routeTo(tab: Tab, id: string): AssessmentRoute {
  switch (tab) {
    case 'fill':
      return { page: tab, id, part: null, question: null }
    case 'round':
      return { page: tab, id, step: 'collect', check: null }
    case 'workshop':
      return { page: tab, id, step: 'prepare' }
    case 'outcome':
    case 'advice':
    case 'actions':
    case 'report':
      return { page: tab, id }
  }
}

interface AssessmentTabsProps {
  readonly route: AssessmentRoute
  readonly assessment: WorkingAssessment
}

/** The navigation between the pages of an assessment. */
export function AssessmentTabs({ route, assessment }: AssessmentTabsProps) {
  const { t } = useTranslation()
  // A review that is handed in can only be read.
  const wordOf = (tab: Tab) => t(tab === 'fill' && isFrozen(assessment) ? 'web.frame.frozen' : `web.frame.${tab}`)
  return (
    <nav className="frame__nav" aria-label={t('web.frame.label')}>
      <ul className="plain-list">
        {tabs
          .filter((tab) => tab !== 'round' || roundPartOf(assessment) !== null)
          .filter((tab) => tab !== 'workshop' || heldIn(assessment) !== null)
          .map((tab) => (
            <li key={tab}>
              <a
                href={hrefTo(routeTo(tab, route.id))}
                aria-current={tabOf[route.page] === tab ? (route.page === tab ? 'page' : 'true') : undefined}
              >
                {wordOf(tab)}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  )
}
