import type { Movement, Overview } from '#overview/overview.ts'
import type { Sheet } from '../model.ts'
import { groupName } from './breakdowns.ts'
import { checkName, themeIn, type OverviewContext } from './context.ts'
import { cellsOf, columnsOf, rounded } from './bands.ts'

type Row = Sheet['rows'][number]

/** The sheet of movements: of the total, of themes and of checks. */
export function changeSheet(context: OverviewContext, change: NonNullable<Overview['change']>): Sheet {
  const { overviewText, say, pick } = context
  const row = (kind: string, name: string, id: string, { up, same, down, unknown }: Movement): Row => [
    kind,
    name,
    id,
    up,
    same,
    down,
    unknown
  ]
  return {
    id: 'change',
    title: overviewText('sheet.change'),
    columns: [
      ...['about', 'name', 'id'].map((name) => overviewText(`sheet.${name}`)),
      ...['up', 'same', 'down', 'unknown'].map((name) => overviewText(`change.${name}`))
    ],
    rows: [
      row(say('profile.total'), say('profile.total'), '', change.overall),
      ...change.themes.map((each) => row(say('sheet.theme'), pick(themeIn(context, each.id).title), each.id, each)),
      ...change.checks.map((each) => row(say('sheet.check'), checkName(context, each.id), each.id, each))
    ]
  }
}

/** The sheet of groups of drafts with the same kind, or the same leading organisation. */
export const groupsSheet = (context: OverviewContext): Sheet => ({
  id: 'groups',
  title: context.overviewText('sheet.groups'),
  columns: [
    context.overviewText('sheet.about'),
    context.overviewText('sheet.name'),
    context.overviewText('sheet.drafts'),
    ...columnsOf(context),
    ...(context.overview.breakdowns[0]?.groups[0]?.means ?? []).map(({ id }) =>
      context.overviewText('sheet.meanOf', {
        name: id === null ? context.say('profile.total') : context.pick(themeIn(context, id).short)
      })
    )
  ],
  rows: context.overview.breakdowns.flatMap((breakdown) =>
    breakdown.groups.map((group): Row => [
      context.overviewText(`groups.${breakdown.by}`),
      groupName(context, breakdown, group),
      group.drafts,
      ...(group.overall === null ? columnsOf(context).map(() => null) : cellsOf(group.overall)),
      ...group.means.map(({ mean }) => rounded(mean))
    ])
  )
})
