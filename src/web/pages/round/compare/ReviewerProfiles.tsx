import { useTranslation } from '../../../words/language.ts'
import { formatNumber } from '#i18n/format.ts'
import type { ReviewerProfile } from '#review/comparison.ts'
import { themeOf } from '#wording/speech.ts'
import { verdictLabel } from '#wording/undecided.ts'
import type { Coordinated } from '../common/use-coordinated.ts'
import { type Mark, Strip } from './Strip.tsx'
import './ReviewerProfiles.css'

/**
 * The profiles of all reviewers over each other: a line per theme with a mark per reviewer, and the numbers beside it.
 * Only the column of the lines is hidden from screen readers: its numbers are in the others.
 */
export function ReviewerProfiles({ coordinated }: { readonly coordinated: Coordinated }) {
  const { t } = useTranslation()
  const {
    comparison: { profiles, reviewers },
    questionnaire,
    markOf,
    nameOf,
    pick
  } = coordinated
  return (
    <section className="section stack" aria-labelledby="profiles">
      <h2 id="profiles">{t('web.round.compare.profiles')}</h2>
      <p className="measure">{t('web.round.compare.profilesText')}</p>
      <div className="table-scroll" tabIndex={0} role="group" aria-labelledby="profiles">
        <table className="profiles">
          <thead>
            <tr>
              <th scope="col">{t('report.column.theme')}</th>
              <th scope="col" className="profiles__picture" aria-hidden="true">
                <span className="profiles__scale">
                  <span>0</span>
                  <span>50</span>
                  <span>100</span>
                </span>
              </th>
              {reviewers.map(({ id }) => (
                <th key={id} scope="col" className="profiles__reviewer">
                  {markOf(id)}
                  <span className="visually-hidden"> {nameOf(id)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {questionnaire.themes.map(({ id }) => (
              <tr key={id}>
                <th scope="row">{pick(themeOf(coordinated, id).title)}</th>
                <td className="profiles__picture" aria-hidden="true">
                  <Strip marks={marksOf(profiles, id, markOf)} />
                </td>
                {profiles.map(({ reviewer, themes }) => (
                  <ThemeCell key={reviewer} theme={themes.find((theme) => theme.id === id)} coordinated={coordinated} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function ThemeCell({
  theme,
  coordinated
}: {
  readonly theme: ReviewerProfile['themes'][number] | undefined
  readonly coordinated: Coordinated
}) {
  const score = theme?.score ?? null
  if (theme === undefined || score === null) return <td className="profiles__reviewer">–</td>
  const [low, high] = [formatNumber(score.low, coordinated.language), formatNumber(score.high, coordinated.language)]
  return (
    <td className="profiles__reviewer number">
      {low === high ? low : `${low}–${high}`}
      <span className="profiles__band">{verdictLabel(coordinated, theme)}</span>
    </td>
  )
}

const marksOf = (
  profiles: readonly ReviewerProfile[],
  theme: string,
  markOf: (reviewer: string) => string
): readonly Mark[] =>
  profiles.flatMap(({ reviewer, themes }) => {
    const score = themes.find(({ id }) => id === theme)?.score
    return score === undefined || score === null ? [] : [{ name: markOf(reviewer), score }]
  })
