import { formatDate } from '#i18n/format.ts'
import { isAgreed, isOverruled } from '#review/compare-check.ts'
import { type CheckComparison } from '#review/comparison.ts'
import { undecided } from '#review/settle.ts'
import type { Standing } from '#review/sign-off.ts'
import type { Settling } from '#review/types.ts'
import { heading, paragraph, table, type TextOrRuns } from '../blocks.ts'
import type { Context, ReviewInput } from '../context.ts'
import type { Block, Column, Section } from '../model.ts'
import { cellText, reasonCell } from '../cells.ts'
import { findingLabel } from '#wording/level.ts'
import { shortOf } from '#wording/names.ts'
import { reviewerBlocks, roundFacts } from './about.ts'
import { agreementBlocks } from './agreement.ts'
import { agreementSentence } from '#wording/round/agreement.ts'
import { cellLabel } from '#wording/round/answers.ts'
import { whoGaveWhat } from './answers.ts'
import { createRoundContext, type RoundContext } from './context.ts'

/**
 * How several people settled one assessment. The public version has functions only: no organisations, and no
 * quotations.
 */
export function settledSection(context: Context, { settling, comparison, signOffs }: ReviewInput): Section {
  const { say, flavour } = context
  const round = createRoundContext(
    { ...context, round: settling.round, reviews: settling.reviews, comparison },
    flavour
  )
  const open = undecided(comparison, settling).length
  return {
    id: 'review',
    flow: 'run-on',
    blocks: [
      heading(1, 'review', say('round.settled.title')),
      paragraph(say('round.settled.lead', { count: comparison.reviewers.length })),
      ...(open === 0 ? [] : [paragraph(say('round.settled.open', { count: open }))]),
      ...(context.isPublic ? [paragraph(say('round.settled.public'), 'note')] : []),
      roundFacts(round),
      heading(2, 'review-who', say('round.settled.who')),
      ...reviewerBlocks(round),
      heading(2, 'review-agreement', say('round.agreement.title')),
      paragraph(agreementSentence(round)),
      ...agreementBlocks(round),
      heading(2, 'review-decisions', say('round.settled.decisions')),
      ...decisions(context, round, settling),
      heading(2, 'review-dissent', say('round.settled.dissent')),
      ...dissent(context, round, settling),
      heading(2, 'review-sign-off', say('round.settled.signOff')),
      ...signOff(context, round, signOffs)
    ]
  }
}

/** The columns and cells that this flavour shows. */
function shown(caption: string, columns: readonly (Column | null)[], rows: readonly (readonly TextOrRuns[])[]): Block {
  const kept = columns.flatMap((column, index) => (column === null ? [] : [{ column, index }]))
  return table(
    caption,
    kept.map(({ column }) => column),
    rows.map((cells) => kept.map(({ index }) => cells[index] ?? ''))
  )
}

const decidedLabel = (context: Context, check: string): string => {
  const finding = context.outcome.findings.find((candidate) => candidate.check === check)
  return finding === undefined || finding.outcome === 'hidden'
    ? context.say('finding.hidden')
    : findingLabel(context, finding)
}

function decisions(context: Context, round: RoundContext, settling: Settling): readonly Block[] {
  const { say, isPublic } = context
  const decided = round.comparison.checks.filter(({ check }) => check in settling.decisions)
  const findingOf = (name: string) => context.outcome.findings.find(({ check }) => check === name)
  const differed = decided.filter((each) => !isAgreed(each, findingOf(each.check)))
  const overruled = decided.filter((each) => isOverruled(each, findingOf(each.check))).length
  const unanimous = decided.length - differed.length
  const rows = differed.map((check): readonly TextOrRuns[] => [
    shortOf(context, check.check),
    whoGaveWhat(round, check),
    decidedLabel(context, check.check),
    reasonCell(context, settling.decisions[check.check]?.reason ?? '')
  ])
  const columns = [
    { title: say('column.check'), width: 24 },
    { title: say('round.column.levels'), width: 27 },
    { title: say('round.column.decided'), width: 17 },
    isPublic ? null : { title: say('column.reason'), width: 32 }
  ]
  return [
    ...(rows.length === 0
      ? [paragraph(say('round.settled.decisionsNone'))]
      : [shown(say('round.settled.decisionsCaption'), columns, rows)]),
    ...(overruled === 0 ? [] : [paragraph(say('round.settled.overruled', { count: overruled }))]),
    ...(unanimous === 0 ? [] : [paragraph(say('round.settled.unanimous', { count: unanimous }))])
  ]
}

function dissent(context: Context, round: RoundContext, settling: Settling): readonly Block[] {
  const { say, isPublic } = context
  const rows = round.comparison.checks.flatMap((check) =>
    (settling.decisions[check.check]?.dissent ?? []).map(({ reviewer, why }): readonly TextOrRuns[] => [
      shortOf(context, check.check),
      round.nameOf(reviewer),
      heldLabel(round, check, reviewer),
      reasonCell(context, why)
    ])
  )
  const columns = [
    { title: say('column.check'), width: 24 },
    { title: say('column.who'), width: 26 },
    { title: say('round.column.held'), width: 16 },
    isPublic ? null : { title: say('round.column.why'), width: 34 }
  ]
  return [
    rows.length === 0
      ? paragraph(say('round.settled.dissentNone'))
      : shown(say('round.settled.dissentCaption'), columns, rows)
  ]
}

function heldLabel(round: RoundContext, { cells }: CheckComparison, reviewer: string): string {
  const cell = cells.find((candidate) => candidate.reviewer === reviewer)
  return cell === undefined ? round.say('finding.unanswered') : cellLabel(round, cell)
}

function signOff(
  context: Context,
  { round, seatName }: RoundContext,
  signOffs: ReviewInput['signOffs']
): readonly Block[] {
  const { say, isPublic, language } = context
  if (signOffs.length === 0) return [paragraph(say('round.settled.signOffNone'))]
  const rows = round.seats.map((seat): readonly TextOrRuns[] => {
    const { signOff: signed, standing } = signOffs.find((candidate) => candidate.signOff.seat === seat.id) ?? {}
    const verdict = say(`round.settled.verdict.${signed?.verdict ?? 'open'}`)
    return [
      seatName(seat),
      standing === 'changed' ? say('round.settled.changed', { verdict }) : verdict,
      cellText(context, signed === undefined || signed.date === '' ? '' : formatDate(signed.date, language)),
      cellText(context, signed?.remark ?? '')
    ]
  })
  const columns = [
    { title: say(isPublic ? 'round.column.function' : 'round.column.reviewer'), width: 30 },
    { title: say('round.column.verdict'), width: 22 },
    { title: say('round.column.date'), width: 18 },
    isPublic ? null : { title: say('round.column.remark'), width: 30 }
  ]
  const countOf = (wanted: Standing): number => signOffs.filter(({ standing }) => standing === wanted).length
  const notes = (['changed', 'unbound'] as const).flatMap((standing) => {
    const count = countOf(standing)
    return count === 0 ? [] : [paragraph(say(`round.settled.${standing}Note`, { count }))]
  })
  return [shown(say('round.settled.signOffCaption'), columns, rows), ...notes]
}
