import { LiveRegion } from '../../components/LiveRegion.tsx'
import { useId } from 'react'
import { useTranslation } from '../../words/language.ts'
import { goTo } from '../../router/use-route.ts'
import { useOtherVersions } from './use-other-versions.ts'

/** Selects the assessment to compare with. */
export function OtherChoice({ id, other }: { readonly id: string; readonly other: string | null }) {
  const { t } = useTranslation()
  const field = useId()
  const others = useOtherVersions()
  const chosen = others.find((version) => version.id === other)
  if (others.length === 0) return <p className="page-body measure">{t('web.compare.none')}</p>
  return (
    <div className="field page-body">
      <label htmlFor={field}>{t('web.compare.with')}</label>
      <select
        id={field}
        className="input"
        value={other ?? ''}
        onChange={(event) =>
          goTo({ page: 'compare', id, other: event.target.value === '' ? null : event.target.value }, true)
        }
      >
        <option value="">{t('web.compare.choose')}</option>
        {others.map((version) => (
          <option key={version.id} value={version.id}>
            {version.name}
          </option>
        ))}
      </select>
      <LiveRegion className="visually-hidden">
        {chosen === undefined ? null : <p>{t('web.compare.shown', { name: chosen.name })}</p>}
      </LiveRegion>
    </div>
  )
}
