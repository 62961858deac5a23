import { Fragment } from 'react'
import { levelLabel } from '#wording/level.ts'
import type { Speech } from '#wording/speech.ts'
import { shoesBallot } from '#wording/workshop/shoes.ts'
import type { Shoes, Tally } from '#workshop/types.ts'
import { useTranslation } from '../../../words/language.ts'
import './Tallies.css'

interface TalliesProps {
  readonly speech: Speech
  readonly caption: string
  /** The counts of one or two ballots; `at` is 0 for the first, `as` says in whose place people voted. */
  readonly ballots: readonly { readonly at: number; readonly tally: Tally; readonly as?: Shoes | undefined }[]
}

/** How many people chose each level: in words, as a number, and as a bar with a pattern of its own. */
export function Tallies({ speech, caption, ballots }: TalliesProps) {
  const { t } = useTranslation()
  const levels = ballots[0]?.tally.levels ?? []
  const rows = [
    ...levels.map((_, level) => ({ name: `${level}`, label: levelLabel(speech, level) })),
    { name: 'unknown', label: t('web.workshop.unknown') }
  ]
  const countsOf = ({ levels: chosen, unknown }: Tally): readonly number[] => [...chosen, unknown]
  // One scale for both ballots, so that their bars can be compared.
  const most = Math.max(1, ...ballots.flatMap(({ tally }) => countsOf(tally)))
  return (
    <table className="tallies">
      <caption className="visually-hidden">{caption}</caption>
      <colgroup>
        <col className="tallies__label" />
        {ballots.map(({ at }) => (
          <Fragment key={at}>
            <col />
            <col className="tallies__number" />
          </Fragment>
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t('web.workshop.level')}</th>
          {ballots.map(({ at, as }) => (
            <th key={at} scope="col" colSpan={2}>
              {as === undefined ? t(`web.workshop.ballot.${at}`) : shoesBallot(speech, as)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, label }, row) => (
          <tr key={name}>
            <th scope="row">{label}</th>
            {ballots.map(({ at, tally }) => {
              const count = countsOf(tally)[row] ?? 0
              return (
                <Fragment key={at}>
                  <td aria-hidden="true">
                    <span
                      className={`tallies__bar tallies__bar--${name}`}
                      style={{ inlineSize: `${(count / most) * 100}%` }}
                      hidden={count === 0}
                    />
                  </td>
                  <td className="number tallies__count">{count}</td>
                </Fragment>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
