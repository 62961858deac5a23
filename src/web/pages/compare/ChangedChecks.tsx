import { useTranslation } from '../../words/language.ts'
import { compare } from '#outcome/compare.ts'
import { findingLabel, levelText } from '#wording/level.ts'
import { shortOf } from '#wording/names.ts'
import type { Wording } from '#wording/assessment.ts'

interface ChangedChecksProps {
  readonly earlier: Wording
  readonly later: Wording
  readonly beforeName: string
  readonly afterName: string
}

/** The checks with another answer in the later version, with both answers side by side. */
export function ChangedChecks({ earlier, later, beforeName, afterName }: ChangedChecksProps) {
  const { t } = useTranslation()
  const changed = compare(earlier.outcome, later.outcome).checks.flatMap(({ before: was, after: now }) =>
    was === null || now === null ? [] : [{ was, now }]
  )
  return (
    <section className="section stack" aria-labelledby="changed">
      <h2 id="changed">{t('web.compare.changed', { count: changed.length })}</h2>
      {changed.length === 0 ? null : (
        <div className="table-scroll" tabIndex={0} role="group" aria-labelledby="changed">
          <table className="versions">
            <thead>
              <tr>
                <th scope="col">{t('web.why.column.check')}</th>
                <th scope="col">{beforeName}</th>
                <th scope="col">{afterName}</th>
              </tr>
            </thead>
            <tbody>
              {changed.map(({ was, now }) => (
                <tr key={now.check}>
                  <th scope="row">{shortOf(later, now.check)}</th>
                  <td>
                    {findingLabel(earlier, was)}
                    <br />
                    <span className="small muted">{levelText(earlier, was)}</span>
                  </td>
                  <td>
                    <strong>{findingLabel(later, now)}</strong>
                    <br />
                    <span className="small muted">{levelText(later, now)}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
