import { useCallback, useMemo } from 'react'
import { Button } from '../../components/Button.tsx'
import { useTranslation } from '../../words/language.ts'
import { outcomeOf } from '#advice/outcome-of.ts'
import type { Answers } from '#assessment/types.ts'
import { findingsOf } from '#wording/assessment.ts'
import type { Value } from '#expression/types.ts'
import { shortOf } from '#wording/names.ts'
import { rangeSpoken } from '#wording/score.ts'
import { verdictLabel } from '#wording/undecided.ts'
import { LiveRegion } from '../../components/LiveRegion.tsx'
import { Page } from '../../components/Page.tsx'
import { Profile } from '../../components/Profile.tsx'
import { useKept } from '../../router/use-kept.ts'
import { hrefTo, type AssessmentRoute } from '../../router/route.ts'
import { useView } from '../assessment/open-context.ts'
import { profileRows } from './profile-rows.ts'
import { TakeAsTargets } from './TakeAsTargets.tsx'
import { WhatIfCheck } from './WhatIfCheck.tsx'
import { WhatIfEffect } from './WhatIfEffect.tsx'
import './Outcome.css'
import './WhatIf.css'

/** Tries other levels and shows their effect on the profile. The answers stay unchanged. */
export default function WhatIfPage({ route }: { readonly route: AssessmentRoute }) {
  const { t } = useTranslation()
  const { assessment, wording } = useView()
  const [changes, setChanges] = useKept<Answers>('tried', {})
  const tried = useMemo(() => {
    const answers = { ...assessment.answers, ...changes }
    return { ...wording, outcome: outcomeOf(wording.questionnaire, { ...assessment, answers }) }
  }, [assessment, wording, changes])
  const { outcome } = tried
  const { questionnaire, pick } = wording
  const columns = {
    label: t('web.outcome.column.theme'),
    points: t('web.outcome.column.points'),
    band: t('web.outcome.column.band')
  }
  const { score, band } = outcome.overall
  const count = Object.keys(changes).length
  // A stable function, so that only the changed check is redrawn.
  const choose = useCallback(
    (check: string, level: number | null) =>
      setChanges(({ [check]: _, ...others }) => (level === null ? others : { ...others, [check]: level })),
    [setChanges]
  )
  const status = [
    t('web.whatIf.changed', { count }),
    ...(count === 0 || score === null
      ? []
      : [t('web.whatIf.result', { points: rangeSpoken(tried, score), band: verdictLabel(tried, { score, band }) })])
  ].join(' ')
  const was = (points: string) => t('web.compare.was', { points })
  const zones = questionnaire.policy.bands.map(({ from }) => from)
  const apart = profileRows(tried, { inOverall: false, before: wording.outcome, was })
  return (
    <Page
      heading={t('web.whatIf.heading')}
      kicker={<a href={hrefTo({ page: 'outcome', id: route.id })}>{t('web.why.back')}</a>}
    >
      <p className="lead page-body">{t('web.whatIf.lead')}</p>
      <div className="what-if">
        <div className="what-if__profile stack">
          <Profile
            caption={t('web.whatIf.profile')}
            columns={columns}
            zones={zones}
            rows={profileRows(tried, { inOverall: true, before: wording.outcome, was, total: t('web.outcome.total') })}
          />
          {apart.length === 0 ? null : (
            <Profile
              caption={t('web.whatIf.apart')}
              columns={{ ...columns, label: t('web.outcome.column.part') }}
              zones={zones}
              rows={apart}
            />
          )}
          <p className="small muted" aria-hidden="true">
            {t('web.whatIf.legend')}
          </p>
          <LiveRegion className="small">
            <p key={status}>{status}</p>
          </LiveRegion>
          <TakeAsTargets id={route.id} tried={changes} />
          <p>
            <Button className="button button--small button--quiet" onClick={() => setChanges(() => ({}))}>
              {t('web.whatIf.reset')}
            </Button>
          </p>
        </div>
        <div className="stack">
          {questionnaire.themes.map((theme) => {
            const findings = findingsOf(wording, theme.id)
            return findings.length === 0 ? null : (
              <section key={theme.id} className="what-if__theme" aria-labelledby={`try-${theme.id}`}>
                <h2 id={`try-${theme.id}`}>{pick(theme.title)}</h2>
                {findings.map((finding) => (
                  <div key={finding.check} className="what-if__check">
                    <WhatIfCheck finding={finding} chosen={changes[finding.check]} onChoose={choose} />
                    {changes[finding.check] === undefined ? null : (
                      <WhatIfEffect theme={theme.id} tried={tried} before={wording.outcome} />
                    )}
                    <TakeOne id={route.id} check={finding.check} level={changes[finding.check]} />
                  </div>
                ))}
              </section>
            )
          })}
        </div>
      </div>
    </Page>
  )
}

/** Sets the tried level of one check as a target. The button stays afterwards, so that this can be undone. */
function TakeOne({
  id,
  check,
  level
}: {
  readonly id: string
  readonly check: string
  readonly level: Value | undefined
}) {
  const { t } = useTranslation()
  const { wording } = useView()
  const tried = useMemo(() => (level === undefined ? {} : { [check]: level }), [check, level])
  return (
    <TakeAsTargets
      id={id}
      tried={tried}
      label={t('web.whatIf.takeOf', { check: shortOf(wording, check), level: String(level) })}
    />
  )
}
