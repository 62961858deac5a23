import { useTranslation } from '../../../words/language.ts'
import { bandLabel } from '#wording/level.ts'
import type { Coordinated } from '../common/use-coordinated.ts'

/** Explains the shades and symbols; screen readers hear the meaning in every cell. */
export function HeatLegend({ coordinated }: { readonly coordinated: Coordinated }) {
  const { t } = useTranslation()
  const outcomes = ['unknown', 'not-applicable', 'unanswered'] as const
  return (
    <ul className="plain-list heat-legend small" aria-hidden="true">
      {coordinated.questionnaire.policy.bands.map((_, level) => (
        <li key={level}>
          <span className={`heat__swatch heat__cell--${level}`}>{level}</span> {bandLabel(coordinated, level)}
        </li>
      ))}
      {outcomes.map((outcome) => (
        <li key={outcome}>
          <span className={`heat__swatch heat__cell--${outcome}`}>{t(`report.round.symbol.${outcome}`)}</span>{' '}
          {t(`report.finding.${outcome}`)}
        </li>
      ))}
      <li>
        <span className="heat__swatch">≈</span> {t('web.round.compare.unsure')}
      </li>
    </ul>
  )
}
