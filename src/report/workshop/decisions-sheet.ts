import { visibleText } from '#lib/blank.ts'
import { levelLabel } from '#wording/level.ts'
import { shortOf } from '#wording/names.ts'
import { checkOf } from '#wording/speech.ts'
import type { WorkshopResult } from '#workshop/result.ts'
import { medianLevel } from '#workshop/tally.ts'
import type { Context } from '../context.ts'
import type { Sheet } from '../model.ts'

/** A row per check: the room's middle choice per ballot, the decision, its reason and the minority views. */
export function decisionsSheet(context: Context, { checks }: WorkshopResult): Sheet {
  const { say, showsRemarks } = context
  return {
    id: 'decisions',
    title: say('workshop.sheet.decisions'),
    columns: [
      say('sheet.check'),
      say('workshop.sheet.id'),
      say('workshop.ballot.0'),
      say('workshop.ballot.1'),
      say('workshop.column.decided'),
      say('workshop.sheet.decidedLabel'),
      ...(showsRemarks ? [say('column.reason'), say('workshop.minority')] : [])
    ],
    rows: checks.map(({ check, ballots, isSkipped, decision }) => {
      const middleOf = (at: number): number | null => {
        const ballot = ballots[at]
        return ballot?.as !== undefined || ballot?.distribution == null ? null : medianLevel(ballot.distribution)
      }
      return [
        shortOf(context, check),
        checkOf(context, check).name,
        middleOf(0),
        middleOf(1),
        decision?.level ?? null,
        decision === null
          ? say(isSkipped ? 'workshop.phase.skipped' : 'workshop.sheet.open')
          : levelLabel(context, decision.level),
        ...(showsRemarks ? [visibleText(decision?.reason ?? ''), (decision?.minority ?? []).join(' / ')] : [])
      ]
    })
  }
}
