import { useTranslation } from '../../../words/language.ts'
import { isTwoApart } from '#review/agenda.ts'
import type { Cell, CheckComparison } from '#review/comparison.ts'
import { cellLabel, medianText, spreadText } from '#wording/round/answers.ts'
import { bandLabel } from '#wording/level.ts'
import { shortOf } from '#wording/names.ts'
import { hrefTo } from '../../../router/route.ts'
import type { Coordinated } from '../common/use-coordinated.ts'

/** One check: its name, the median and the spread, and the answer of each reviewer. */
export function HeatRow({
  id,
  check,
  coordinated
}: {
  readonly id: string
  readonly check: CheckComparison
  readonly coordinated: Coordinated
}) {
  const { t } = useTranslation()
  return (
    <tr>
      <th scope="row" className="heat__check">
        <a href={hrefTo({ page: 'round', id, step: 'settle', check: check.check })}>
          {shortOf(coordinated, check.check)}
        </a>
        {check.gate ? <span className="small muted"> {t('web.round.compare.gate')}</span> : null}
      </th>
      <td className="heat__number number">{medianText(coordinated, check.median)}</td>
      <td className="heat__number number">
        {isTwoApart(check) ? (
          <strong className="heat__apart">
            {spreadText(check.spread)}
            <span className="visually-hidden"> {t('web.round.compare.apart')}</span>
          </strong>
        ) : (
          spreadText(check.spread)
        )}
      </td>
      {check.cells.map((cell) => (
        <HeatCell key={cell.reviewer} cell={cell} coordinated={coordinated} />
      ))}
    </tr>
  )
}

function HeatCell({ cell, coordinated }: { readonly cell: Cell; readonly coordinated: Coordinated }) {
  const { t } = useTranslation()
  const { level, outcome, confidence } = cell
  const whole = cellLabel(coordinated, cell)
  const isUnsure = level !== null && confidence === 'low'
  return (
    <td className={`heat__cell heat__cell--${level ?? outcome}`}>
      <span aria-hidden="true" className="heat__short">
        <span className="heat__level">
          {level ?? t(`report.round.symbol.${outcome}`)}
          {isUnsure ? <span className="heat__unsure">≈</span> : null}
        </span>
        <span className="heat__word">
          {level === null ? t(`web.round.compare.short.${outcome}`) : bandLabel(coordinated, level)}
        </span>
      </span>
      <span className="visually-hidden">
        {level !== null && confidence !== null
          ? t('web.round.compare.cell', { level: whole, confidence: t(`web.round.confidence.${confidence}`) })
          : whole}
      </span>
    </td>
  )
}
