import type { CheckCounts } from '#overview/overview.ts'
import { levelLabel } from '#wording/level.ts'
import { heading, paragraph, table, type TextOrRuns } from '../blocks.ts'
import type { Column, Section } from '../model.ts'
import { checkIn, checkName, countCell, themeIn, type OverviewContext } from './context.ts'

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
