import type { Breakdown, Group } from '#overview/overview.ts'
import { heading, paragraph, table } from '../blocks.ts'
import type { Block, Section } from '../model.ts'
import { countCell, optionLabel, themeIn, type OverviewContext } from './context.ts'
import { cellsOf, columnsOf, meanCell } from './bands.ts'

/** The section with the drafts by kind and by leading organisation. */
export function breakdownsSection(context: OverviewContext): Section {
  const { overviewText, overview } = context
  return {
    id: 'breakdowns',
    flow: 'run-on',
    blocks: [
      heading(1, 'breakdowns', overviewText('groups.title')),
      paragraph(overviewText(overview.breakdowns.length === 0 ? 'groups.none' : 'groups.intro')),
      ...overview.breakdowns.flatMap((breakdown) => blocksOf(context, breakdown))
    ]
  }
}

function blocksOf(context: OverviewContext, breakdown: Breakdown): readonly Block[] {
  const { overviewText, say, pick } = context
  const { by, groups } = breakdown
  const columns = groups[0]?.means ?? []
  const spread = groups.filter(({ overall }) => overall !== null)
  const first = { title: overviewText(`groups.${by}`), width: 30 }
  return [
    heading(2, `by-${by}`, overviewText(`groups.${by}Title`)),
    table(
      overviewText(`groups.${by}Caption`),
      [
        first,
        { title: overviewText('groups.drafts'), width: 12, align: 'end' },
        ...columns.map(({ id }) => ({
          title: id === null ? say('profile.total') : pick(themeIn(context, id).short),
          width: 12,
          align: 'end' as const
        }))
      ],
      groups.map((group) => [
        groupName(context, breakdown, group),
        countCell(context, group.drafts, false),
        ...group.means.map(({ mean }) => meanCell(context, mean))
      ])
    ),
    ...(spread.length === 0
      ? []
      : [
          table(
            overviewText(`groups.${by}Bands`),
            [first, ...columnsOf(context).map((title) => ({ title, width: 12, align: 'end' as const }))],
            spread.map((group) => [
              groupName(context, breakdown, group),
              ...(group.overall === null ? [] : cellsOf(group.overall)).map((count) => countCell(context, count, false))
            ])
          )
        ])
  ]
}

/** The name of a group of drafts: the option, several options together, or the others. */
export function groupName(context: OverviewContext, { question, by }: Breakdown, { value }: Group): string {
  if (value === null) return context.overviewText('groups.others')
  return value === 'several' ? context.overviewText(`groups.several.${by}`) : optionLabel(context, question, value)
}
