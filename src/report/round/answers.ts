import { strong, type TextOrRuns } from '../blocks.ts'
import type { Run } from '../model.ts'
import type { RoundContext } from './context.ts'
import type { Cell, CheckComparison } from '#review/comparison.ts'
import { cellLabel } from '#wording/round/answers.ts'

/**
 * Each answer that was given, the highest level first, with the short names of the reviewers who gave it, one answer
 * per line.
 */
export function whoGaveWhat(context: RoundContext, { cells }: Pick<CheckComparison, 'cells'>): TextOrRuns {
  const order = (cell: Cell): number =>
    cell.level === null ? 100 + ['unknown', 'not-applicable', 'unanswered'].indexOf(cell.outcome) : -cell.level
  const byLabel = new Map<string, string[]>()
  for (const cell of [...cells].sort((a, b) => order(a) - order(b))) {
    const label = cellLabel(context, cell)
    byLabel.set(label, [...(byLabel.get(label) ?? []), context.markOf(cell.reviewer)])
  }
  return groupedRuns(byLabel)
}

/** `label: R1, R2` for each label, one per line. */
export const groupedRuns = (byLabel: ReadonlyMap<string, readonly string[]>): readonly Run[] =>
  [...byLabel].flatMap(([label, marks], index): readonly Run[] => [
    strong(`${index === 0 ? '' : '\n'}${label}`),
    { text: `: ${marks.join(', ')}` }
  ])
