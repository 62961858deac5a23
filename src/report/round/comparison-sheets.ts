import type { Sheet } from '../model.ts'
import { cellLabel } from '#wording/round/answers.ts'
import type { RoundContext } from './context.ts'
import { checkCells, checkColumns } from './check-columns.ts'

type Row = Sheet['rows'][number]

/** Checks × reviewers, and every answer on a row of its own. */
export const comparisonSheets = (context: RoundContext): readonly Sheet[] => [
  checksSheet(context),
  answersSheet(context)
]

function checksSheet(context: RoundContext): Sheet {
  const { say, comparison, markOf, nameOf } = context
  const rows = comparison.checks.map(({ check, weight, gate, cells, median, spread, unanimous }): Row => [
    ...checkCells(context, check),
    weight,
    say(gate ? 'yes' : 'no'),
    ...cells.map((cell) => cell.level ?? cellLabel(context, cell)),
    median,
    spread,
    cells.filter(({ level }) => level !== null).length,
    say(unanimous === null ? 'no' : 'yes')
  ])
  const reviewers = comparison.reviewers.map(({ id }) =>
    say('round.sheet.reviewer', { mark: markOf(id), name: nameOf(id) })
  )
  return {
    id: 'comparison',
    title: say('round.sheet.comparison'),
    rows,
    columns: [
      ...checkColumns(context),
      say('sheet.weight'),
      say('sheet.gate'),
      ...reviewers,
      say('round.sheet.median'),
      say('round.sheet.spread'),
      say('round.sheet.levels'),
      say('round.sheet.unanimous')
    ]
  }
}

function answersSheet(context: RoundContext): Sheet {
  const { say, comparison, markOf, nameOf } = context
  const rows = comparison.checks.flatMap(({ check, cells }) =>
    cells.map((cell): Row => [
      ...checkCells(context, check),
      markOf(cell.reviewer),
      nameOf(cell.reviewer),
      cellLabel(context, cell),
      cell.level,
      cell.confidence === null ? '' : say(`round.confidence.${cell.confidence}`),
      say(cell.evidence ? 'yes' : 'no'),
      cell.remark
    ])
  )
  return {
    id: 'answers',
    title: say('round.sheet.answers'),
    rows,
    columns: [
      ...checkColumns(context),
      ...['mark', 'name'].map((name) => say(`round.sheet.${name}`)),
      say('sheet.finding'),
      say('sheet.level'),
      say('round.sheet.confidence'),
      say('sheet.evidence'),
      say('sheet.remark')
    ]
  }
}
