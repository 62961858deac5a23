import type { AgendaPoint } from '#review/agenda.ts'
import type { Sheet } from '../model.ts'
import { cellLabel } from '#wording/round/answers.ts'
import type { RoundContext } from './context.ts'
import { reasonText } from '#wording/round/reasons.ts'
import { checkCells, checkColumns } from './check-columns.ts'

/** The checks to discuss, with a column for the decision. */
export function agendaSheet(context: RoundContext, points: readonly AgendaPoint[]): Sheet {
  const { say, comparison, markOf } = context
  const rows = points.map((point, index): Sheet['rows'][number] => [
    index + 1,
    ...checkCells(context, point.comparison.check),
    point.reasons.map((reason) => reasonText(context, point, reason)).join('; '),
    point.minutes,
    ...point.comparison.cells.map((cell) => cell.level ?? cellLabel(context, cell)),
    '',
    ''
  ])
  return {
    id: 'agenda',
    title: say('round.sheet.agenda'),
    rows,
    columns: [
      say('round.sheet.number'),
      ...checkColumns(context),
      say('round.sheet.reasons'),
      say('round.sheet.minutes'),
      ...comparison.reviewers.map(({ id }) => markOf(id)),
      say('round.sheet.decision'),
      say('round.sheet.reason')
    ]
  }
}
