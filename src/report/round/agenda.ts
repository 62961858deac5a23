import { setAgenda, type AgendaPoint } from '#review/agenda.ts'
import { bullets, closed, group, heading, muted, paragraph, table, type TextOrRuns } from '../blocks.ts'
import { checkOf } from '#wording/speech.ts'
import type { Block, Report, Section } from '../model.ts'
import { cellText } from '../cells.ts'
import { levelLabel, wholeLevel } from '#wording/level.ts'
import { shortOf } from '#wording/names.ts'
import { roundFacts, reviewerBlocks } from './about.ts'
import { cellLabel } from '#wording/round/answers.ts'
import { createRoundContext, shortenedRound, type RoundContext, type RoundInput } from './context.ts'
import { roundDocument } from './document.ts'
import { reasonText } from '#wording/round/reasons.ts'
import { agendaSheet } from './agenda-sheet.ts'

/**
 * Builds the agenda: the checks to discuss, in order, with all remarks on them and space for decisions. The same input
 * gives the same document.
 */
export function buildAgenda(input: RoundInput): Report {
  const shortened = shortenedRound(input)
  const context = createRoundContext(shortened, 'working')
  const points = setAgenda(shortened.comparison, shortened.questionnaire)
  const sections = [
    openingSection(context, points),
    ...(points.length === 0 ? [] : [pointsSection(context, points)]),
    restSection(context, points)
  ]
  return roundDocument(context, 'agenda', sections, [agendaSheet(context, points)])
}

const totalMinutes = (points: readonly AgendaPoint[]): number => points.reduce((sum, { minutes }) => sum + minutes, 0)

function openingSection(context: RoundContext, points: readonly AgendaPoint[]): Section {
  const { say } = context
  const rows = points.map((point, index): readonly TextOrRuns[] => [
    String(index + 1),
    [{ text: shortOf(context, point.comparison.check), href: `#point-${point.comparison.check}` }],
    point.reasons.map((reason) => closed(reasonText(context, point, reason))).join('\n'),
    String(point.minutes)
  ])
  const columns = [
    { title: say('round.column.number'), width: 6 },
    { title: say('column.check'), width: 34 },
    { title: say('round.column.reasons'), width: 48 },
    { title: say('round.column.minutes'), width: 12, align: 'end' as const }
  ]
  const overview =
    points.length === 0
      ? [paragraph(say('round.agenda.nothing'))]
      : [
          paragraph(say('round.agenda.total', { count: points.length, minutes: totalMinutes(points) })),
          table(say('round.agenda.overview'), columns, rows)
        ]
  return {
    id: 'agenda',
    flow: 'run-on',
    blocks: [
      heading(1, 'agenda', say('round.agenda.title')),
      roundFacts(context),
      ...reviewerBlocks(context),
      heading(2, 'how', say('round.agenda.how')),
      bullets(['alone', 'evidence', 'decide'].map((key) => say(`round.agenda.rule.${key}`))),
      heading(2, 'overview', say('round.agenda.points')),
      ...overview
    ]
  }
}

function pointsSection(context: RoundContext, points: readonly AgendaPoint[]): Section {
  return {
    id: 'points',
    flow: 'run-on',
    blocks: [
      heading(1, 'points', context.say('round.agenda.pointsTitle')),
      ...points.flatMap((point, index) => pointBlocks(context, point, index + 1))
    ]
  }
}

/** A point may continue on the next page between two answers; the levels stay with the lines for the decision. */
function pointBlocks(context: RoundContext, point: AgendaPoint, number: number): readonly Block[] {
  const { say, pick, markOf, nameOf } = context
  const { check, cells } = point.comparison
  const rows = cells.map((cell): readonly TextOrRuns[] => [
    say('round.agenda.who', { mark: markOf(cell.reviewer), name: nameOf(cell.reviewer) }),
    cellLabel(context, cell),
    cell.confidence === null ? [muted(say('finding.unanswered'))] : say(`round.confidence.${cell.confidence}`),
    cellText(context, cell.remark)
  ])
  const columns = [
    { title: say('round.column.reviewer'), width: 25 },
    { title: say('column.level'), width: 16 },
    { title: say('round.column.confidence'), width: 13 },
    { title: say('column.remark'), width: 46 }
  ]
  const reasons = say('round.agenda.reasons', {
    minutes: point.minutes,
    reasons: point.reasons.map((reason) => closed(reasonText(context, point, reason))).join(' ')
  })
  return [
    heading(2, `point-${check}`, say('round.agenda.point', { number, name: shortOf(context, check) })),
    paragraph([{ text: closed(pick(checkOf(context, check).title)) }, muted(`\n${reasons}`)]),
    table(say('round.agenda.pointCaption', { name: shortOf(context, check) }), columns, rows),
    group(...levelsShown(context, point), { kind: 'write-lines', label: say('round.agenda.decision'), count: 3 })
  ]
}

/** The texts of the levels that were chosen: the discussion is about which of them applies. */
function levelsShown(context: RoundContext, { comparison: { check, counts } }: AgendaPoint): readonly Block[] {
  const chosen = counts.flatMap((count, level) => (count > 0 ? [level] : []))
  return chosen.length < 2
    ? []
    : [
        bullets(
          chosen.map((level): TextOrRuns => [
            { text: levelLabel(context, level), strong: true },
            { text: `: ${wholeLevel(context, checkOf(context, check), level)}` }
          ])
        )
      ]
}

/** The section with what needs no discussion: unanimous checks, and those with small differences. */
function restSection(context: RoundContext, points: readonly AgendaPoint[]): Section {
  const { say, comparison } = context
  const onAgenda = new Set(points.map((point) => point.comparison.check))
  const rest = comparison.reviewers.length === 0 ? [] : comparison.checks.filter(({ check }) => !onAgenda.has(check))
  const line = (check: (typeof rest)[number]): TextOrRuns => [
    { text: shortOf(context, check.check), strong: true },
    { text: `: ${[...new Set(check.cells.map((cell) => cellLabel(context, cell)))].join('; ')}` }
  ]
  const list = (title: string, id: string, checks: typeof rest): readonly Block[] =>
    checks.length === 0
      ? []
      : [heading(2, id, say(`round.rest.${id}`)), paragraph(say(`round.rest.${title}`)), bullets(checks.map(line))]
  const blocks = [
    ...list(
      'unanimousLead',
      'unanimous',
      rest.filter(({ unanimous }) => unanimous !== null)
    ),
    ...list(
      'closeLead',
      'close',
      rest.filter(({ unanimous }) => unanimous === null)
    )
  ]
  return {
    id: 'rest',
    flow: 'run-on',
    blocks: [
      heading(1, 'rest', say('round.rest.title')),
      ...(blocks.length === 0 ? [paragraph(say('round.rest.none'))] : blocks)
    ]
  }
}
