import { useTranslation } from '../../words/language.ts'
import { hrefTo } from '../../router/route.ts'
import { useOpen, useView, useWording } from '../assessment/open-context.ts'
import { Profile } from '../../components/Profile.tsx'
import { progressOf } from '#editing/progress.ts'
import { isFrozen, roundPartOf } from '#editing/round-part.ts'
import { NextOpen } from '../fill/NextOpen.tsx'
import { profileRows, type RowsOf } from './profile-rows.ts'

/**
 * The four recommendations first, then the total, and separately the look ahead. Every name links to its explanation.
 */
export function OutcomeProfile({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const wording = useWording()
  const link: RowsOf['label'] = (theme, label) => <a href={hrefTo({ page: 'why', id, theme })}>{label}</a>
  const columns = {
    label: t('web.outcome.column.theme'),
    points: t('web.outcome.column.points'),
    band: t('web.outcome.column.band')
  }
  const zones = wording.questionnaire.policy.bands.map(({ from }) => from)
  const apart = profileRows(wording, { inOverall: false, label: link })
  return (
    <section className="section stack" aria-label={t('web.outcome.profile')}>
      <Profile
        caption={t('web.outcome.profile')}
        columns={columns}
        zones={zones}
        rows={profileRows(wording, { inOverall: true, label: link, total: t('web.outcome.total') })}
      />
      {apart.length === 0 ? null : (
        <Profile
          caption={t('web.outcome.apart')}
          columns={{ ...columns, label: t('web.outcome.column.part') }}
          zones={zones}
          rows={apart}
        />
      )}
      <p className="small muted measure">{t('web.outcome.legend')}</p>
      <div className="row">
        <a className="button" href={hrefTo({ page: 'what-if', id })}>
          {t('web.whatIf.link')}
        </a>
        <StillOpen id={id} />
        <a className="button button--quiet" href={hrefTo({ page: 'compare', id, other: null })}>
          {t('web.compare.link')}
        </a>
      </div>
    </section>
  )
}

/** The link to the questions that are still open; none where they cannot be answered. */
function StillOpen({ id }: { readonly id: string }) {
  const { questionnaire } = useOpen()
  const { assessment, visible } = useView()
  if (isFrozen(assessment) || roundPartOf(assessment)?.kind === 'settling') return null
  return <NextOpen id={id} progress={progressOf(questionnaire, visible, false, assessment.depth)} part={null} />
}
