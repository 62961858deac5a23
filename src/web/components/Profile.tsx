import type { Score } from '#outcome/types.ts'
import type { ReactNode } from 'react'
import { Points } from './Points.tsx'
import { ProfileBar } from './ProfileBar.tsx'
import './Profile.css'

export interface ProfileRow {
  readonly id: string
  readonly label: ReactNode
  readonly score: Score | null
  /** Another score to compare with. */
  readonly before?: Score | null
  readonly points: string
  /** The points for screen readers: a range in words. */
  readonly pointsHeard: string
  /** The earlier score in words, beside the mark in the bar. */
  readonly pointsBefore?: string
  readonly band: number | null
  readonly bandLabel: ReactNode
  readonly total?: boolean
}

interface ProfileProps {
  readonly caption: string
  readonly columns: { readonly label: string; readonly points: string; readonly band: string }
  readonly rows: readonly ProfileRow[]
  /** The lower end of each band, in points. */
  readonly zones: readonly number[]
}

/**
 * Scores as a table in which each row also draws a bar: solid up to the low end, hatched up to the high end. On a phone
 * the rows become blocks; the roles keep it a table for screen readers, which read the points and the band without the
 * bar.
 */
export function Profile({ caption, columns, rows, zones }: ProfileProps) {
  return (
    <table className="profile" role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {columns.label}
          </th>
          <td className="profile__picture" aria-hidden="true" />
          <th scope="col" role="columnheader" className="profile__points">
            {columns.points}
          </th>
          <th scope="col" role="columnheader">
            {columns.band}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.id} role="row" className={row.total === true ? 'profile__total' : undefined}>
            <th scope="row" role="rowheader">
              {row.label}
            </th>
            <td className="profile__picture" aria-hidden="true">
              <ProfileBar score={row.score} before={row.before ?? null} band={row.band} zones={zones} />
            </td>
            <td role="cell" className="profile__points number">
              <Points seen={row.points} heard={row.pointsHeard} />
              {row.pointsBefore === undefined ? null : <span className="profile__before"> {row.pointsBefore}</span>}
            </td>
            <td role="cell" className="profile__band">
              {row.bandLabel}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
