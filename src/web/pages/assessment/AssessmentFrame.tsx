import type { ReactNode } from 'react'
import { useTranslation } from '../../words/language.ts'
import { Dots } from '../../components/Dots.tsx'
import { DraftName } from '../../components/draft-name.ts'
import { hrefTo, type AssessmentRoute } from '../../router/route.ts'
import { useValue } from '../../state/use-value.ts'
import { titleOf, versionOf } from '../../words/title.ts'
import { isFrozen, partOf } from '#editing/round-part.ts'
import { Collisions } from './Collisions.tsx'
import { useOpen } from './open-context.ts'
import { OpenWarnings } from './OpenWarnings.tsx'
import { SaveFault } from './SaveFault.tsx'
import { SaveState } from './SaveState.tsx'
import { shorten } from '#lib/shorten.ts'
import './AssessmentFrame.css'

const tabs = ['round', 'fill', 'outcome', 'advice', 'actions', 'report'] as const

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
  round: 'round'
}

type Tab = (typeof tabs)[number]

function routeTo(tab: Tab, id: string): AssessmentRoute {
  switch (tab) {
    case 'fill':
      return { page: tab, id, part: null, question: null }
    case 'round':
      return { page: tab, id, step: 'collect', check: null }
    case 'outcome':
    case 'advice':
    case 'actions':
    case 'report':
      return { page: tab, id }
  }
}

/** The frame around every page of an assessment: the draft, the navigation, and the saving status. */
export function AssessmentFrame({
  route,
  children
}: {
  readonly route: AssessmentRoute
  readonly children: ReactNode
}) {
  const { t } = useTranslation()
  const open = useOpen()
  const { assessment, save, collisions } = useValue(open)
  const { questionnaire } = open
  const title = titleOf(assessment.answers, t)
  const version = versionOf(assessment.answers)
  const { id } = route
  const part = partOf(assessment)
  // A review that is handed in can only be read.
  const wordOf = (tab: Tab) => t(tab === 'fill' && isFrozen(assessment) ? 'web.frame.frozen' : `web.frame.${tab}`)
  return (
    <>
      <p className="printed">
        <strong>{title}</strong>
        {version === '' ? null : <>, {t('common.draftVersion', { version })}</>}
      </p>
      <div className="frame no-print">
        <p className="frame__draft">
          <strong id="draft-name">{title}</strong>
          <span className="muted small">
            <Dots
              text={[
                version === '' ? null : t('common.draftVersion', { version }),
                t(`common.depth.${assessment.depth}`),
                questionnaire.version === assessment.questionnaire.version
                  ? null
                  : t('common.otherQuestionnaire', {
                      found: shorten(assessment.questionnaire.version, 40),
                      current: questionnaire.version
                    }),
                part === null ? null : t(`web.round.kind.${part.kind}`)
              ]
                .filter((word) => word !== null)
                .join(' · ')}
            />
          </span>
        </p>
        <SaveState save={save} />
        <nav className="frame__nav" aria-label={t('web.frame.label')}>
          <ul className="plain-list">
            {tabs
              .filter((tab) => tab !== 'round' || part !== null)
              .map((tab) => (
                <li key={tab}>
                  <a
                    href={hrefTo(routeTo(tab, id))}
                    aria-current={tabOf[route.page] === tab ? (route.page === tab ? 'page' : 'true') : undefined}
                  >
                    {wordOf(tab)}
                  </a>
                </li>
              ))}
          </ul>
        </nav>
      </div>
      <SaveFault save={save} />
      <OpenWarnings />
      <Collisions collisions={collisions} />
      <DraftName value="draft-name">{children}</DraftName>
    </>
  )
}
