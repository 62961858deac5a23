import { formatNumber } from '#i18n/format.ts'
import type { Cell, CheckComparison } from '#review/compare.ts'
import { strong, type Words } from '../blocks.ts'
import type { Run } from '../model.ts'
import { levelLabel } from '../wording.ts'
import type { RoundContext } from './context.ts'

/** What a reviewer came to on a check, in words: a level, or why there is none. */
export function cellLabel(context: RoundContext, { outcome, level }: Pick<Cell, 'outcome' | 'level'>): string {
  if (level !== null) return levelLabel(context, level)
  return outcome === 'hidden' ? context.say('finding.hidden') : context.say(`finding.${outcome}`)
}

/** Each answer that was given, the highest level first, with the marks of who gave it, a line each. */
export function whoGaveWhat(context: RoundContext, { cells }: Pick<CheckComparison, 'cells'>): Words {
  const order = (cell: Cell): number =>
    cell.level === null ? 100 + ['unknown', 'not-applicable', 'unanswered'].indexOf(cell.outcome) : -cell.level
  const byLabel = new Map<string, string[]>()
  for (const cell of [...cells].sort((a, b) => order(a) - order(b))) {
    const label = cellLabel(context, cell)
    byLabel.set(label, [...(byLabel.get(label) ?? []), context.markOf(cell.reviewer)])
  }
  return groupedRuns(byLabel)
}

/** `label: R1, R2` for each label, a line each. */
export const groupedRuns = (byLabel: ReadonlyMap<string, readonly string[]>): readonly Run[] =>
  [...byLabel].flatMap(([label, marks], index): readonly Run[] => [
    strong(`${index === 0 ? '' : '\n'}${label}`),
    { text: `: ${marks.join(', ')}` }
  ])

/** The middle level: `2`, or `2,5` between two. */
export const medianText = ({ language }: RoundContext, median: number | null): string =>
  median === null ? '–' : formatNumber(median, language, Number.isInteger(median) ? 0 : 1)

/** How far the levels lie apart. */
export const spreadText = (spread: number | null): string => (spread === null ? '–' : String(spread))
