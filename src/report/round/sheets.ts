import type { AgendaPoint } from '#review/agenda.ts'
import { checkOf, themeOf } from '#wording/speech.ts'
import type { Sheet } from '../model.ts'
import { shortOf } from '#wording/names.ts'
import { cellLabel } from '#wording/round/answers.ts'
import type { RoundContext } from './context.ts'
import { reasonText } from '#wording/round/reasons.ts'

type Row = Sheet['rows'][number]

/** Checks × reviewers, and every answer on a row of its own. */
export const comparisonSheets = (context: RoundContext): readonly Sheet[] => [
  checksSheet(context),
  answersSheet(context)
]

/** The checks to discuss, with a column for the decision. */
export function agendaSheet(context: RoundContext, points: readonly AgendaPoint[]): Sheet {
  const { say, comparison, markOf } = context
  const rows = points.map((point, index): Row => [
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

const checkColumns = ({ say }: RoundContext): readonly string[] => [
  say('sheet.theme'),
  say('sheet.check'),
  say('sheet.question')
]

const checkCells = (context: RoundContext, check: string): readonly string[] => [
  context.pick(themeOf(context, checkOf(context, check).theme).title),
  shortOf(context, check),
  context.pick(checkOf(context, check).title)
]
