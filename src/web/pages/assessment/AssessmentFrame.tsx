import type { ReactNode } from 'react'
import { useTranslation } from '../../words/language.ts'
import { Dots } from '../../components/Dots.tsx'
import { DraftName } from '../../components/draft-name.ts'
import type { AssessmentRoute } from '../../router/route.ts'
import { useValue } from '../../state/use-value.ts'
import { titleOf, versionOf } from '../../words/title.ts'
import { heldIn, roundPartOf } from '#editing/round-part.ts'
import { Collisions } from './Collisions.tsx'
import { useOpen } from './open-context.ts'
import { OpenWarnings } from './OpenWarnings.tsx'
import { SaveFault } from './SaveFault.tsx'
import { SaveState } from './SaveState.tsx'
import { shorten } from '#lib/shorten.ts'
import { UpgradeLink } from '../upgrade/UpgradeLink.tsx'
import { AssessmentTabs } from './AssessmentTabs.tsx'
import './AssessmentFrame.css'

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
  const roundPart = roundPartOf(assessment)
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
                roundPart === null ? null : t(`web.round.kind.${roundPart.kind}`),
                heldIn(assessment) === null ? null : t('web.workshop.kind')
              ]
                .filter((word) => word !== null)
                .join(' · ')}
            />
          </span>
          <UpgradeLink />
        </p>
        <SaveState save={save} />
        <AssessmentTabs route={route} assessment={assessment} />
      </div>
      <SaveFault save={save} />
      <OpenWarnings />
      <Collisions collisions={collisions} />
      <DraftName value="draft-name">{children}</DraftName>
    </>
  )
}
