import { useMemo } from 'react'
import { useTranslation } from '../../words/language.ts'
import { outcomeOf } from '#advice/outcome-of.ts'
import type { ReadAssessment } from '#assessment/read.ts'
import { adviceWording } from '#wording/advice.ts'
import { Profile } from '../../components/Profile.tsx'
import { versionOf } from '../../words/title.ts'
import { actionTitle } from '../actions/action-title.ts'
import { useWording } from '../assessment/open-context.ts'
import { profileRows } from '../outcome/profile-rows.ts'
import { shorten } from '#lib/shorten.ts'
import { ChangedChecks } from './ChangedChecks.tsx'
import { ChangedRemarks } from './ChangedRemarks.tsx'
import './Compare.css'

/** What changed between two versions of a draft, both judged by one version: the profile, each check, the actions. */
export function Comparison({ before, after }: { readonly before: ReadAssessment; readonly after: ReadAssessment }) {
  const { t } = useTranslation()
  const base = useWording()
  const { questionnaire } = after
  const [earlier, later] = useMemo(
    () =>
      [before, after].map(({ assessment, visible }) => ({
        ...base,
        questionnaire,
        answers: visible.answers,
        outcome: outcomeOf(questionnaire, assessment, visible)
      })),
    [base, questionnaire, before, after]
  )
  if (earlier === undefined || later === undefined) return null
  const nameOf = ({ assessment }: ReadAssessment, fallback: string) =>
    versionOf(assessment.answers) === ''
      ? fallback
      : t('common.draftVersion', { version: versionOf(assessment.answers) })
  const [beforeName, afterName] = [nameOf(before, t('web.compare.before')), nameOf(after, t('web.compare.after'))]
  const columns = {
    label: t('web.outcome.column.theme'),
    points: t('web.outcome.column.points'),
    band: t('web.outcome.column.band')
  }
  const zones = questionnaire.policy.bands.map(({ from }) => from)
  const was = (points: string) => t('web.compare.was', { points })
  const apart = profileRows(later, { inOverall: false, before: earlier.outcome, was })
  const others = [
    { name: beforeName, outcome: earlier.outcome },
    { name: afterName, outcome: later.outcome }
  ].flatMap(({ name, outcome: { questionnaire: of } }) =>
    of.filledInWith === undefined ? [] : [{ name, found: shorten(of.filledInWith, 40), current: of.version }]
  )
  return (
    <>
      {others.map((words) => (
        <p key={words.name} className="measure">
          {t('web.compare.otherQuestionnaire', words)}
        </p>
      ))}
      <section
        className="section stack"
        aria-label={t('web.compare.profile', { before: beforeName, after: afterName })}
      >
        <Profile
          caption={t('web.compare.profile', { before: beforeName, after: afterName })}
          columns={columns}
          zones={zones}
          rows={profileRows(later, { inOverall: true, before: earlier.outcome, was, total: t('web.outcome.total') })}
        />
        {apart.length === 0 ? null : (
          <Profile
            caption={t('web.compare.apart', { before: beforeName, after: afterName })}
            columns={{ ...columns, label: t('web.outcome.column.part') }}
            zones={zones}
            rows={apart}
          />
        )}
        <p className="small muted" aria-hidden="true">
          {t('web.compare.legend', { before: beforeName })}
        </p>
      </section>
      <ChangedChecks earlier={earlier} later={later} beforeName={beforeName} afterName={afterName} />
      <ChangedRemarks
        wording={later}
        before={before.assessment.answers}
        after={after.assessment.answers}
        beforeName={beforeName}
        afterName={afterName}
      />
      <section className="section stack" aria-labelledby="done">
        <h2 id="done">{t('web.compare.actions')}</h2>
        {after.assessment.actions.length === 0 ? (
          <p>{t('web.compare.noActions')}</p>
        ) : (
          <ul className="measure">
            {after.assessment.actions.map((action) => (
              <li key={action.advice}>
                {t('web.compare.action', {
                  title: actionTitle(action, adviceWording(earlier, action.advice)?.title, t),
                  status: t(`report.status.${action.status}`)
                })}
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  )
}
