import { levelLabel } from '#wording/level.ts'
import { shortOf } from '#wording/names.ts'
import { checkOf } from '#wording/speech.ts'
import { shoesName } from '#wording/workshop/shoes.ts'
import type { WorkshopResult } from '#workshop/result.ts'
import { sources, type Tally } from '#workshop/types.ts'
import type { SeenBallot } from '#workshop/view.ts'
import type { Context } from '../context.ts'
import type { Sheet } from '../model.ts'

type Row = Sheet['rows'][number]

/**
 * How many people chose each level, per check, ballot and source, with a row of the whole ballot. Counts by level stay
 * empty where fewer than five people answered; per source, where one source has fewer.
 */
export function countsSheet(context: Context, { checks }: WorkshopResult): Sheet {
  const { say } = context
  const most = Math.max(0, ...checks.map(({ check }) => checkOf(context, check).levels.length))
  const levels = Array.from({ length: most }, (_, level) => level)
  const rows = checks.flatMap(({ check, ballots, isSkipped, decision }) => {
    const about = [shortOf(context, check), checkOf(context, check).name]
    const decided = isSkipped
      ? say('workshop.phase.skipped')
      : decision === null
        ? say('workshop.sheet.open')
        : decision.level
    const countsOf = (tally: Tally | null | undefined): Row =>
      tally == null
        ? [...levels.map(() => null), null]
        : [...levels.map((at) => tally.levels[at] ?? null), tally.unknown]
    const ballotRows = (ballot: SeenBallot, at: number): readonly Row[] => {
      const name = ballot.as === undefined ? say(`workshop.ballot.${at}`) : shoesName(context, ballot.as)
      return [
        [...about, name, say('workshop.sheet.all'), ballot.answered, ...countsOf(ballot.distribution), decided],
        ...sources
          .filter((source) => ballot.answeredBySource[source] > 0)
          .map((source): Row => [
            ...about,
            name,
            say(`workshop.sheet.source.${source}`),
            ballot.answeredBySource[source],
            ...countsOf(ballot.bySource[source]),
            decided
          ])
      ]
    }
    return ballots.length === 0
      ? [[...about, '', '', 0, ...countsOf(null), decided]]
      : ballots.flatMap((ballot, at) => ballotRows(ballot, at))
  })
  return {
    id: 'counts',
    title: say('workshop.sheet.title'),
    columns: [
      say('sheet.check'),
      say('workshop.sheet.id'),
      say('workshop.column.ballot'),
      say('workshop.column.sources'),
      say('workshop.column.answers'),
      ...levels.map((level) => levelLabel(context, level)),
      say('workshop.column.unknown'),
      say('workshop.column.decided')
    ],
    rows
  }
}
