import type { Change, Movement } from '#overview/overview.ts'
import { heading, paragraph, table, type TextOrRuns } from '../blocks.ts'
import type { Section } from '../model.ts'
import { checkName, countCell, themeIn, type OverviewContext } from './context.ts'

/** How many checks the document shows; the sheet has all. */
const most = 10

/** The section about drafts that have several versions. */
export function changeSection(context: OverviewContext): Section {
  const { overviewText, overview, pick, say } = context
  const { change } = overview
  const title = heading(1, 'change', overviewText('change.title'))
  if (change === null)
    return { id: 'change', flow: 'run-on', blocks: [title, paragraph(overviewText(noChange(context)))] }
  const checks = mostMoved(change).slice(0, most)
  const columns = (first: string) => [
    { title: first, width: 44 },
    ...['up', 'same', 'down', 'unknown'].map((name) => ({
      title: overviewText(`change.${name}`),
      width: 14,
      align: 'end' as const
    }))
  ]
  return {
    id: 'change',
    flow: 'run-on',
    blocks: [
      title,
      paragraph(overviewText('change.lead', { count: change.drafts ?? 0 })),
      table(overviewText('change.caption'), columns(say('column.theme')), [
        ...change.themes.map((moved) => [pick(themeIn(context, moved.id).title), ...cellsOf(context, moved)]),
        [say('profile.total'), ...cellsOf(context, change.overall)]
      ]),
      ...(checks.length === 0
        ? []
        : [
            table(
              overviewText('change.checksCaption'),
              columns(say('column.check')),
              checks.map((moved) => [checkName(context, moved.id), ...cellsOf(context, moved)])
            )
          ]),
      paragraph(overviewText('change.note'), 'note')
    ]
  }
}

/** Why there is nothing to say about change. */
const noChange = ({ isPublic, overview: { joined } }: OverviewContext): string =>
  !joined.isPossible ? 'change.tooMany' : isPublic ? 'change.fewPublic' : 'change.none'

/** The checks that rose in most drafts first. */
const mostMoved = ({ checks }: Change): Change['checks'] =>
  checks.toSorted((one, other) => (other.up ?? 0) - (one.up ?? 0) || (other.down ?? 0) - (one.down ?? 0))

const cellsOf = (context: OverviewContext, { up, same, down, unknown }: Movement): readonly TextOrRuns[] =>
  [up, same, down, unknown].map((count) => countCell(context, count, false))
