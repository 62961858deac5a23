import { pictureWidth } from '../charts/measure.ts'
import { drawStacks, type Stack, type StackKey } from '../charts/stacks.ts'
import type { Figure, Ink } from '../model.ts'
import { cellsOf, columnsOf, type BandRow } from './bands.ts'
import type { OverviewContext } from './context.ts'

const inks: readonly Ink[] = ['band-0', 'band-1', 'band-2', 'band-3']

/** How the bands are spread, as a bar for each theme. Counts that may not be published are hatched. */
export function bandFigure(context: OverviewContext, rows: readonly BandRow[]): Figure {
  const { overviewText, overview } = context
  const columns = columnsOf(context)
  const bands = overview.overall.bands.length
  const inkAt = (place: number): Ink =>
    place >= bands ? (place === bands ? 'line' : 'white') : (inks[Math.min(place, inks.length - 1)] ?? 'muted')
  const stacks = rows.map(({ name, isTotal, counts }): Stack => {
    const cells = cellsOf(counts)
    const told = cells.reduce<number>((sum, count) => sum + (count ?? 0), 0)
    return {
      label: name,
      isStrong: isTotal,
      parts: [
        ...cells.map((count, place) => ({ count: count ?? 0, ink: inkAt(place) })),
        { count: overview.drafts - told, ink: null }
      ]
    }
  })
  const isUsed = (place: number): boolean => stacks.some(({ parts }) => (parts[place]?.count ?? 0) > 0)
  const keys: readonly StackKey[] = [
    ...columns.map((label, place) => ({ label, ink: inkAt(place) })),
    { label: overviewText('notTold'), ink: null }
  ]
  return {
    kind: 'figure',
    caption: overviewText('themes.figure'),
    alt: [
      overviewText('themes.alt'),
      ...rows.map(({ name, counts }) =>
        overviewText('themes.altOne', {
          name,
          counts: cellsOf(counts)
            .flatMap((count, place) =>
              count === 0 ? [] : [`${columns[place] ?? ''} ${count ?? overviewText('notTold')}`]
            )
            .join(', ')
        })
      )
    ].join(' '),
    width: pictureWidth,
    ...drawStacks(
      stacks,
      keys.filter((_, place) => isUsed(place))
    )
  }
}
