import { useTranslation } from '../../../words/language.ts'
import type { CheckComparison } from '#review/comparison.ts'
import '../common/LevelSwatch.css'

/** The number of reviewers per level, as compactly as possible. */
export function LevelTally({ comparison: { counts, cells } }: { readonly comparison: CheckComparison }) {
  const { t } = useTranslation()
  const without = cells.length - counts.reduce((sum, count) => sum + count, 0)
  return (
    <>
      <span className="tally" aria-hidden="true">
        {counts.flatMap((count, level) =>
          count === 0
            ? []
            : [
                <span key={level} className={`heat__swatch heat__cell--${level}`}>
                  {count}× {level}
                </span>
              ]
        )}
        {without === 0 ? null : (
          <span className="heat__swatch heat__cell--unknown">
            {t('web.round.settle.tallyNone', { count: without })}
          </span>
        )}
      </span>
      <span className="visually-hidden">
        {[
          ...counts.flatMap((count, level) => (count === 0 ? [] : [t('web.round.settle.tally', { count, level })])),
          ...(without === 0 ? [] : [t('web.round.settle.tallyNone', { count: without })])
        ].join(', ')}
      </span>
    </>
  )
}
