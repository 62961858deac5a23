import { formatDate } from '#i18n/format.ts'
import { levelLabel } from '#wording/level.ts'
import { firstOf, listOf, shortOf } from '#wording/names.ts'
import { gapSentence } from '#wording/workshop/gap.ts'
import { shoesBallot } from '#wording/workshop/shoes.ts'
import { gapOf } from '#workshop/gap.ts'
import { emptyChairs } from '#workshop/roles.ts'
import { sources } from '#workshop/types.ts'
import type { CheckResult, WorkshopResult } from '#workshop/result.ts'
import { medianLevel } from '#workshop/tally.ts'
import type { SeenBallot } from '#workshop/view.ts'
import { bullets, callout, heading, paragraph, table, type TextOrRuns } from '../blocks.ts'
import { reasonCell } from '../cells.ts'
import type { Context } from '../context.ts'
import type { Block, Section } from '../model.ts'
import { roleName } from '../workshop/role-name.ts'
import { workshopFutures } from '../workshop/futures.ts'

/** The section about a workshop on the draft: who was there, what the room chose and decided, and who was missing. */
export function workshopSection(context: Context, result: WorkshopResult): Section {
  const { say } = context
  return {
    id: 'workshop',
    flow: 'run-on',
    blocks: [
      heading(1, 'workshop', say('workshop.title')),
      paragraph(workshopLead(context, result)),
      ...(context.isPublic ? [paragraph(say('workshop.public'), 'note')] : []),
      ...whoWasThere(context, result),
      ...workshopDecisions(context, result),
      ...counts(context, result),
      ...workshopFutures(context, result)
    ]
  }
}

/** When and how the workshop was held, and how much it decided. */
export function workshopLead(
  { say, language }: Context,
  { startedAt, setting, merged, checks }: WorkshopResult
): string {
  const decided = checks.filter(({ decision }) => decision !== null).length
  const held =
    merged > 0
      ? say('workshop.merged', { count: merged })
      : startedAt === ''
        ? say('workshop.notDated', { setting: say(`workshop.setting.${setting}`) })
        : say('workshop.held', {
            date: formatDate(startedAt.slice(0, 10), language),
            setting: say(`workshop.setting.${setting}`)
          })
  return `${held} ${say('workshop.decidedCount', { count: decided, total: checks.length })}`
}

function whoWasThere(context: Context, { roles }: WorkshopResult): readonly Block[] {
  const { say } = context
  const there = roles.filter(({ isThere }) => isThere)
  return [
    ...(there.length === 0
      ? []
      : [
          heading(2, 'workshop-who', say('workshop.who')),
          paragraph(
            listOf(
              context,
              there.map((role, at) => roleName(context, role, at))
            )
          )
        ]),
    ...chairs(context, roles)
  ]
}

/** The empty chairs, as a message with at most this many names; nothing when everybody came. */
export function chairs(context: Context, roles: WorkshopResult['roles'], most?: number): readonly Block[] {
  const { say } = context
  const empty = emptyChairs(roles)
  const names = empty.map((role, at) => roleName(context, role, at))
  if (empty.length === 0) return []
  return [
    callout('attention', say('workshop.chairs', { count: empty.length }), [
      say('workshop.chairsText', { names: listOf(context, firstOf(context, names, most)) })
    ])
  ]
}

/**
 * The decisions with their reasons, the minority views, the ballots in the place of others, and what was not decided,
 * with at most this many names.
 */
export function workshopDecisions(context: Context, { checks }: WorkshopResult, most?: number): readonly Block[] {
  const { say } = context
  const decided = checks.filter(({ decision }) => decision !== null)
  const rows = decided.map((check): readonly TextOrRuns[] => [
    shortOf(context, check.check),
    choices(context, check),
    decidedLabel(context, check),
    reasonCell(context, check.decision?.reason ?? '')
  ])
  const columns = [
    { title: say('column.check'), width: 24 },
    { title: say('workshop.column.middle'), width: 20 },
    { title: say('workshop.column.decided'), width: 20 },
    { title: say('column.reason'), width: 36 }
  ]
  const withReason = context.showsRemarks
  return [
    heading(2, 'workshop-decisions', say('workshop.decisions')),
    rows.length === 0
      ? paragraph(say('workshop.decisionsNone'))
      : table(
          say('workshop.decisionsCaption'),
          withReason ? columns : columns.slice(0, 3),
          withReason ? rows : rows.map((row) => row.slice(0, 3))
        ),
    ...notDecided(context, checks, most),
    ...minority(context, decided),
    ...others(context, checks)
  ]
}

/** The middle choice of each own ballot: `1 Benoemd → 2 Uitgewerkt`. */
function choices(context: Context, { ballots }: CheckResult): TextOrRuns {
  const { say } = context
  const own = ballots.filter(({ as }) => as === undefined)
  const middles = own.flatMap(({ distribution }) => {
    const level = distribution === null ? null : medianLevel(distribution)
    return level === null ? [] : [levelLabel(context, level)]
  })
  if (middles.length > 0) return middles.join(' → ')
  return say(own.length === 0 ? 'workshop.noBallot' : 'workshop.tooFew')
}

/** The decided level; also the level in the assessment, where that was changed afterwards. */
function decidedLabel(context: Context, { check, decision }: CheckResult): string {
  const level = decision?.level ?? 0
  const now = context.outcome.findings.find((finding) => finding.check === check)
  const label = levelLabel(context, level)
  if (now === undefined || (now.outcome === 'answered' && now.level === level)) return label
  return context.say('workshop.changed', { level: label })
}

function minority(context: Context, decided: readonly CheckResult[]): readonly Block[] {
  const { say } = context
  const views = decided.flatMap(({ check, decision }) =>
    (decision?.minority ?? []).map((view): TextOrRuns => [
      { text: `${shortOf(context, check)}: `, strong: true },
      { text: say('workshop.view', { view }) }
    ])
  )
  if (views.length === 0) return []
  return [
    heading(2, 'workshop-minority', say('workshop.minority')),
    paragraph(say('workshop.minorityLead')),
    bullets(views)
  ]
}

function others(context: Context, checks: readonly CheckResult[]): readonly Block[] {
  const { say } = context
  const sentences = checks.flatMap(({ check, ballots }) => {
    const gap = gapOf(ballots)
    return gap === null ? [] : [gapSentence(context, check, gap)]
  })
  if (sentences.length === 0) return []
  return [heading(2, 'workshop-shoes', say('workshop.shoes.title')), bullets(sentences)]
}

function notDecided(context: Context, checks: readonly CheckResult[], most?: number): readonly Block[] {
  const { say } = context
  const names = (found: readonly CheckResult[]): string =>
    listOf(
      context,
      found.map(({ check }) => shortOf(context, check)),
      most
    )
  const skipped = checks.filter(({ isSkipped }) => isSkipped)
  const open = checks.filter(({ isSkipped, decision }) => !isSkipped && decision === null)
  return [
    ...(open.length === 0 ? [] : [paragraph(say('workshop.open', { count: open.length, names: names(open) }))]),
    ...(skipped.length === 0
      ? []
      : [paragraph(say('workshop.skipped', { count: skipped.length, names: names(skipped) }))])
  ]
}

/** How many people chose each level, per check and ballot, and how they answered. */
function counts(context: Context, { checks }: WorkshopResult): readonly Block[] {
  const { say } = context
  const held = checks.flatMap(({ check, ballots }) => ballots.map((ballot, at) => ({ check, ballot, at })))
  if (held.length === 0) return []
  const most = Math.max(0, ...held.map(({ ballot }) => ballot.distribution?.levels.length ?? 0))
  const levels = Array.from({ length: most }, (_, level) => level)
  const number = (title: string) => ({ title, width: 7, align: 'end' as const })
  return [
    heading(2, 'workshop-counts', say('workshop.counts')),
    paragraph(say('workshop.countsLead')),
    table(
      say('workshop.countsCaption'),
      [
        { title: say('column.check'), width: 26 },
        { title: say('workshop.column.ballot'), width: 18 },
        ...levels.map((level) => number(String(level))),
        { title: say('workshop.column.unknown'), width: 11, align: 'end' },
        { title: say('workshop.column.answers'), width: 11, align: 'end' },
        { title: say('workshop.column.sources'), width: 18 }
      ],
      held.map(({ check, ballot, at }): readonly TextOrRuns[] => [
        shortOf(context, check),
        ballotName(context, ballot, at),
        ...levels.map((level) => numberCell(context, ballot, ballot.distribution?.levels[level])),
        numberCell(context, ballot, ballot.distribution?.unknown),
        String(ballot.answered),
        sourcesOf(context, ballot)
      ])
    )
  ]
}

const numberCell = ({ say }: Context, { distribution }: SeenBallot, count: number | undefined): string =>
  distribution === null ? say('workshop.hiddenCount') : String(count ?? 0)

/** The name of a ballot. */
export const ballotName = (context: Context, { as }: SeenBallot, at: number): string =>
  as === undefined ? context.say(`workshop.ballot.${at}`) : shoesBallot(context, as)

const sourcesOf = ({ say }: Context, { answeredBySource }: SeenBallot): string =>
  sources
    .filter((source) => answeredBySource[source] > 0)
    .map((source) => say(`workshop.source.${source}`, { count: answeredBySource[source] }))
    .join(', ') || say('none')
