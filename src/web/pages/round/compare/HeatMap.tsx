import { useTranslation } from '../../../words/language.ts'
import { themeOf } from '#wording/speech.ts'
import type { Coordinated } from '../common/use-coordinated.ts'
import { HeatLegend } from './HeatLegend.tsx'
import { HeatRow } from './HeatRow.tsx'
import '../common/LevelSwatch.css'
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
      <HeatLegend coordinated={coordinated} />
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
                <HeatRow key={check.check} id={id} check={check} coordinated={coordinated} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </section>
  )
}
