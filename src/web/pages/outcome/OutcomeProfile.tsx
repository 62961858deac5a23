import { useTranslation } from '../../words/language.ts'
import { hrefTo } from '../../router/route.ts'
import { useWording } from '../assessment/open-context.ts'
import { Profile } from '../../components/Profile.tsx'
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
      <p className="row">
        <a className="button" href={hrefTo({ page: 'what-if', id })}>
          {t('web.whatIf.link')}
        </a>
        <a className="button button--quiet" href={hrefTo({ page: 'compare', id, other: null })}>
          {t('web.compare.link')}
        </a>
      </p>
    </section>
  )
}
