import { useMemo } from 'react'
import { useTranslation } from '../../words/language.ts'
import { outcomeOf } from '#advice/outcome-of.ts'
import type { AssessmentWith } from '#assessment/types.ts'
import { compare } from '#outcome/compare.ts'
import { adviceWording } from '#wording/advice.ts'
import { findingLabel, levelText } from '#wording/level.ts'
import { shortOf } from '#wording/names.ts'
import { Profile } from '../../components/Profile.tsx'
import { versionOf } from '../../words/title.ts'
import { actionTitle } from '../actions/action-title.ts'
import { useWording } from '../assessment/open-context.ts'
import { profileRows } from '../outcome/profile-rows.ts'
import { shorten } from '#lib/shorten.ts'
import './Compare.css'

/** What changed between two versions of a draft: the profile, each check, the actions. */
export function Comparison({
  before,
  after
}: {
  readonly before: AssessmentWith<unknown>
  readonly after: AssessmentWith<unknown>
}) {
  const { t } = useTranslation()
  const base = useWording()
  const { questionnaire } = base
  const [earlier, later] = useMemo(
    () =>
      [before, after].map((assessment) => ({
        ...base,
        answers: assessment.answers,
        outcome: outcomeOf(questionnaire, assessment)
      })),
    [base, questionnaire, before, after]
  )
  if (earlier === undefined || later === undefined) return null
  const nameOf = (assessment: AssessmentWith<unknown>, fallback: string) =>
    versionOf(assessment.answers) === ''
      ? fallback
      : t('common.draftVersion', { version: versionOf(assessment.answers) })
  const [beforeName, afterName] = [nameOf(before, t('web.compare.before')), nameOf(after, t('web.compare.after'))]
  const changed = compare(earlier.outcome, later.outcome).checks.flatMap(({ before: was, after: now }) =>
    was === null || now === null ? [] : [{ was, now }]
  )
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
      <section className="section stack" aria-labelledby="changed">
        <h2 id="changed">{t('web.compare.changed', { count: changed.length })}</h2>
        {changed.length === 0 ? null : (
          <div className="table-scroll" tabIndex={0} role="group" aria-labelledby="changed">
            <table className="versions">
              <thead>
                <tr>
                  <th scope="col">{t('web.why.column.check')}</th>
                  <th scope="col">{beforeName}</th>
                  <th scope="col">{afterName}</th>
                </tr>
              </thead>
              <tbody>
                {changed.map(({ was, now }) => (
                  <tr key={now.check}>
                    <th scope="row">{shortOf(later, now.check)}</th>
                    <td>
                      {findingLabel(earlier, was)}
                      <br />
                      <span className="small muted">{levelText(earlier, was)}</span>
                    </td>
                    <td>
                      <strong>{findingLabel(later, now)}</strong>
                      <br />
                      <span className="small muted">{levelText(later, now)}</span>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </section>
      <section className="section stack" aria-labelledby="done">
        <h2 id="done">{t('web.compare.actions')}</h2>
        {after.actions.length === 0 ? (
          <p>{t('web.compare.noActions')}</p>
        ) : (
          <ul className="measure">
            {after.actions.map((action) => (
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
