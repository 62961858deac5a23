import { heading, paragraph, strong, table } from '../blocks.ts'
import type { Section } from '../model.ts'
import { bandFigure } from './band-figure.ts'
import { bandRows, cellsOf, columnsOf, meanCell } from './bands.ts'
import { countCell, themeIn, type OverviewContext } from './context.ts'

/** The section with the spread of bands, per theme and in total. */
export function themesSection(context: OverviewContext): Section {
  const { overviewText, overview, pick } = context
  const rows = bandRows(context)
  return {
    id: 'themes',
    flow: 'run-on',
    blocks: [
      heading(1, 'themes', overviewText('themes.title')),
      paragraph(overviewText('themes.lead')),
      bandFigure(context, rows),
      table(
        overviewText('themes.caption'),
        [
          { title: context.say('column.theme'), width: 30 },
          ...columnsOf(context).map((title) => ({ title, width: 11, align: 'end' as const })),
          { title: overviewText('mean'), width: 13, align: 'end' }
        ],
        rows.map(({ name, isTotal, counts }) => [
          isTotal ? [strong(name)] : name,
          ...cellsOf(counts).map((count) => countCell(context, count)),
          meanCell(context, counts.mean)
        ])
      ),
      ...(overview.themes.some(({ id }) => !themeIn(context, id).inOverall)
        ? [
            paragraph(
              overviewText('themes.apart', {
                names: overview.themes
                  .map(({ id }) => themeIn(context, id))
                  .filter(({ inOverall }) => !inOverall)
                  .map(({ title }) => pick(title))
                  .join(', ')
              }),
              'note'
            )
          ]
        : [])
    ]
  }
}
