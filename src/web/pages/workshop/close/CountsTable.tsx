import { shortOf } from '#wording/names.ts'
import { shoesBallot } from '#wording/workshop/shoes.ts'
import type { CheckItem } from '#workshop/types.ts'
import { seenCheck } from '#workshop/view.ts'
import { useTranslation } from '../../../words/language.ts'
import type { HeldWorkshop } from '../common/use-held.ts'

interface CountsTableProps {
  readonly held: HeldWorkshop
  readonly items: readonly CheckItem[]
}

/** The counts that the room saw, per check and ballot. */
export function CountsTable({ held, items }: CountsTableProps) {
  const { t } = useTranslation()
  const rows = items.flatMap((item) =>
    seenCheck(item, held.questionnaire).ballots.flatMap(({ distribution, as }, at) =>
      distribution === null ? [] : [{ check: item.id, at, as, tally: distribution }]
    )
  )
  if (rows.length === 0) return null
  const most = Math.max(...rows.map(({ tally }) => tally.levels.length))
  return (
    <div className="section stack">
      <h2 id="counts">{t('web.workshop.close.counts')}</h2>
      {/* A wide table scrolls, also by keyboard. */}
      <div className="table-scroll" role="region" aria-labelledby="counts" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('web.workshop.close.check')}</th>
              {Array.from({ length: most }, (_, level) => (
                <th key={level} scope="col">
                  {t('web.workshop.close.level', { level })}
                </th>
              ))}
              <th scope="col">{t('web.workshop.unknown')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ check, at, as, tally }) => (
              <tr key={`${check} ${at}`}>
                <th scope="row">
                  {shortOf(held, check)}
                  <span className="small muted">
                    {' '}
                    {as === undefined ? t(`web.workshop.ballot.${at}`) : shoesBallot(held, as)}
                  </span>
                </th>
                {Array.from({ length: most }, (_, level) => (
                  <td key={level} className="number">
                    {tally.levels[level] ?? ''}
                  </td>
                ))}
                <td className="number">{tally.unknown}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}
