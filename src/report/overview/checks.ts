import type { CheckCounts } from '#overview/overview.ts'
import { levelLabel } from '#wording/level.ts'
import { heading, paragraph, table, type TextOrRuns } from '../blocks.ts'
import type { Block, Column, Section } from '../model.ts'
import { checkIn, checkName, countCell, themeIn, type OverviewContext } from './context.ts'
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

/** All checks, with how often each level was chosen, in a table per theme. */
export function allChecksSection(context: OverviewContext): Section {
  const { overviewText, pick, say, overview } = context
  const levels = Math.max(0, ...overview.checks.map((check) => check.levels.length))
  const columns: readonly Column[] = [
    { title: say('column.check'), width: 34 },
    ...Array.from({ length: levels }, (_, level) => ({
      title: levelLabel(context, level),
      width: 11,
      align: 'end' as const
    })),
    { title: overviewText('checks.open'), width: 11, align: 'end' },
    { title: overviewText('checks.apart'), width: 11, align: 'end' }
  ]
  return {
    id: 'all-checks',
    flow: 'run-on',
    blocks: [
      heading(1, 'all-checks', overviewText('checks.allTitle')),
      paragraph(overviewText('checks.allLead')),
      ...overview.themes.map(({ id }) =>
        table(
          pick(themeIn(context, id).title),
          columns,
          overview.checks
            .filter(({ theme }) => theme === id)
            .map((check) => [checkName(context, check.id), ...cellsOf(context, check, levels)])
        )
      )
    ]
  }
}

function cellsOf(context: OverviewContext, check: CheckCounts, levels: number): readonly TextOrRuns[] {
  const { unknown, unanswered, notApplicable, notAsked } = check
  return [
    ...Array.from({ length: levels }, (_, level) =>
      level < checkIn(context, check.id).levels.length ? countCell(context, check.levels[level] ?? null, false) : ''
    ),
    countCell(context, both(unknown, unanswered), false),
    countCell(context, both(notApplicable, notAsked), false)
  ]
}

/** The sum of two counts; null when one may not be published. */
const both = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? null : one + other
