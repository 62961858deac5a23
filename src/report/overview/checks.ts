import { levelLabel } from '#wording/level.ts'
import { heading, paragraph, table } from '../blocks.ts'
import type { Block, Section } from '../model.ts'
import { checkName, countCell, themeIn, type OverviewContext } from './context.ts'
import { mostlyAtZero, mostLimiting } from './ranking.ts'

/** How many checks a ranking shows. */
const most = 10

/** The section with the checks that are most often missing, and those that limit most. */
export function checksSection(context: OverviewContext): Section {
  const { overviewText } = context
  const limiting = mostLimiting(context).slice(0, most)
  return {
    id: 'checks',
    flow: 'run-on',
    blocks: [
      heading(1, 'checks', overviewText('checks.title')),
      ...missing(context),
      heading(2, 'limiting', overviewText('checks.limiting')),
      paragraph(overviewText(limiting.length === 0 ? 'checks.limitingNone' : 'checks.limitingLead')),
      ...(limiting.length === 0
        ? []
        : [
            table(
              overviewText('checks.limitingCaption'),
              [
                { title: context.say('column.check'), width: 44 },
                { title: context.say('column.theme'), width: 34 },
                { title: overviewText('checks.limits'), width: 22, align: 'end' }
              ],
              limiting.map(({ id, theme, limits }) => [
                checkName(context, id),
                context.pick(themeIn(context, theme).short),
                countCell(context, limits)
              ])
            )
          ])
    ]
  }
}

function missing(context: OverviewContext): readonly Block[] {
  const { overviewText, say, pick } = context
  const checks = mostlyAtZero(context).slice(0, most)
  if (checks.length === 0) return [paragraph(overviewText('checks.none'))]
  return [
    paragraph(overviewText('checks.lead')),
    table(
      overviewText('checks.caption'),
      [
        { title: say('column.check'), width: 44 },
        { title: say('column.theme'), width: 34 },
        { title: levelLabel(context, 0), width: 22, align: 'end' }
      ],
      checks.map((check) => [
        checkName(context, check.id),
        pick(themeIn(context, check.theme).short),
        check.nearlyAllAtZero ? overviewText('nearlyAll') : countCell(context, check.levels[0] ?? null)
      ])
    )
  ]
}
