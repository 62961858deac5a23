import { useTranslation } from '../../../words/language.ts'
import type { CheckComparison } from '#review/comparison.ts'
import { bandLabel } from '#wording/level.ts'
import { shortOf } from '#wording/names.ts'
import { cellLabel } from '#wording/round/answers.ts'
import type { Coordinated } from './use-coordinated.ts'
import './LevelSwatch.css'
import './ReviewerAnswers.css'

/** The answer of every reviewer on a check, side by side, with their remarks. */
export function ReviewerAnswers({
  coordinated,
  comparison
}: {
  readonly coordinated: Coordinated
  readonly comparison: CheckComparison
}) {
  const { t } = useTranslation()
  const { markOf, nameOf } = coordinated
  return (
    <table className="side-by-side" role="table">
      <caption className="visually-hidden">
        {t('web.round.answers.caption', { check: shortOf(coordinated, comparison.check) })}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          {(['reviewer', 'answer', 'confidence', 'remark'] as const).map((name) => (
            <th key={name} scope="col" role="columnheader">
              {t(`web.round.answers.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {comparison.cells.map((cell) => (
          <tr key={cell.reviewer} role="row">
            <th scope="row" role="rowheader">
              <span className="mark-of">{markOf(cell.reviewer)}</span> <span>{nameOf(cell.reviewer)}</span>
            </th>
            <td role="cell">
              <span className={`heat__swatch heat__cell--${cell.level ?? cell.outcome}`} aria-hidden="true">
                {cell.level ?? t(`report.round.symbol.${cell.outcome}`)}
              </span>{' '}
              <span aria-hidden="true">
                {cell.level === null ? cellLabel(coordinated, cell) : bandLabel(coordinated, cell.level)}
              </span>
              <span className="visually-hidden">{cellLabel(coordinated, cell)}</span>
            </td>
            <td role="cell" className={cell.confidence === 'low' ? 'is-unsure' : undefined}>
              {cell.confidence === null ? (
                <span className="muted">{t('web.round.confidence.none')}</span>
              ) : (
                t('web.round.confidence.sure', { confidence: t(`web.round.confidence.${cell.confidence}`) })
              )}
            </td>
            <td role="cell" className="keep-lines">
              {cell.remark === '' ? <span className="muted">{t('web.round.answers.noRemark')}</span> : cell.remark}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
