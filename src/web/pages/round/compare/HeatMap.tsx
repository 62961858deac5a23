import { useTranslation } from '../../../words/language.ts'
import { isTwoApart } from '#review/agenda.ts'
import type { Cell, CheckComparison } from '#review/compare.ts'
import { themeOf } from '#wording/speech.ts'
import { cellLabel, medianText, spreadText } from '#wording/round/answers.ts'
import { bandLabel } from '#wording/level.ts'
import { shortOf } from '#wording/names.ts'
import { hrefTo } from '../../../router/route.ts'
import type { Coordinated } from '../shared/use-coordinated.ts'
import '../shared/LevelSwatch.css'
import './HeatMap.css'

/**
 * Checks × reviewers: a table whose cells are darker for higher levels. The visible text is short; the spoken text is
 * complete. The median and the spread come before the reviewers, so that they stay visible however many there are.
 */
export function HeatMap({ id, coordinated }: { readonly id: string; readonly coordinated: Coordinated }) {
  const { t } = useTranslation()
  const { comparison, questionnaire, markOf, nameOf, pick } = coordinated
  const { reviewers, checks } = comparison
  const themes = questionnaire.themes
    .map((theme) => ({ theme, rows: checks.filter((each) => each.theme === theme.id) }))
    .filter(({ rows }) => rows.length > 0)
  return (
    <section className="section stack heat-section" aria-labelledby="heat-heading">
      <h2 id="heat-heading">{t('web.round.compare.map')}</h2>
      <Legend coordinated={coordinated} />
      <div className="heat-scroll" tabIndex={0} role="group" aria-labelledby="heat-heading">
        <table className="heat">
          <caption className="visually-hidden">
            {t('web.round.compare.caption', { count: reviewers.length, checks: checks.length })}
          </caption>
          <thead>
            <tr>
              <th scope="col" className="heat__check">
                {t('report.column.check')}
              </th>
              <th scope="col" className="heat__number">
                {t('report.round.column.median')}
              </th>
              <th scope="col" className="heat__number">
                {t('report.round.column.spread')}
              </th>
              {reviewers.map(({ id: reviewer }) => (
                <th key={reviewer} scope="col" className="heat__reviewer">
                  <span title={nameOf(reviewer)}>{markOf(reviewer)}</span>
                  <span className="visually-hidden"> {nameOf(reviewer)}</span>
                </th>
              ))}
            </tr>
          </thead>
          {themes.map(({ theme, rows }) => (
            <tbody key={theme.id}>
              <tr>
                <th scope="rowgroup" colSpan={reviewers.length + 3} className="heat__theme">
                  <span>{pick(themeOf(coordinated, theme.id).title)}</span>
                </th>
              </tr>
              {rows.map((check) => (
                <Row key={check.check} id={id} check={check} coordinated={coordinated} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </section>
  )
}

function Row({
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

/** Explains the shades and symbols; screen readers hear the meaning in every cell. */
function Legend({ coordinated }: { readonly coordinated: Coordinated }) {
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
