import { error, type Result } from '#lib/problem.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { apply } from '#workshop/apply.ts'
import type { Change } from '#workshop/commands.ts'
import { itemOf } from '#workshop/items.ts'
import { addTallies, emptyTally, sizeOf } from '#workshop/tally.ts'
import type { CheckItem, Workshop } from '#workshop/types.ts'
import { ballotSeenBy, type BallotName } from './ballots.ts'
import { movementOfDevices, released, talliesOf, type AnswerCount, type MoveCount, type Released } from './count.ts'
import { devices, type RoomCommand } from './types.ts'
import type { RoomState } from './views.ts'

/** The answers of devices to the ballot that becomes visible. */
export interface Counted {
  readonly answers: readonly AnswerCount[]
  /** The answers to the first ballot, when this is the second. */
  readonly before: readonly AnswerCount[]
  /** From the first ballot to the second. */
  readonly moves: readonly MoveCount[]
}

export const nothingCounted: Counted = { answers: [], before: [], moves: [] }

/**
 * A room after a command of a facilitator; the problems when the rules do not allow the command now. `counted` belongs
 * to the ballot that `ballotSeenBy` names: it enters the workshop when somebody sees it, and not before.
 */
export function changeRoom(
  room: RoomState,
  command: RoomCommand,
  counted: Counted,
  questionnaire: Questionnaire
): Result<RoomState> {
  const { workshop } = room
  // Only the room itself may report what it counts.
  if (command.kind === 'movement' || (command.kind === 'tally' && command.source === 'phone'))
    return { ok: false, problems: [error('not-allowed', command.kind)] }
  const seen = ballotSeenBy(workshop, command)
  const item = seen === null ? undefined : itemOf(workshop, seen.item)
  const isCurrent = command.sequence === workshop.sequence
  if (seen === null || item?.kind !== 'check' || !isCurrent) {
    const result = apply(workshop, command, questionnaire)
    return result.ok ? { ...result, value: { ...room, workshop: result.value } } : result
  }
  const levels = questionnaire.checks.get(item.id)?.levels.length ?? 0
  const { tallies, leftOut } = released(talliesOf(counted.answers, levels), levels)
  const changes = [...tallyChanges(item, tallies, levels), ...movementChanges(item, counted), command]
  const after = applyAll(workshop, changes, questionnaire)
  return after.ok
    ? { ...after, value: { ...room, workshop: after.value, leftOut: withLeftOut(room.leftOut, seen, leftOut) } }
    : after
}

/** Adds the answers of devices to what was counted by hand. */
const tallyChanges = (item: CheckItem, tallies: Released['tallies'], levels: number): readonly Change[] =>
  devices
    .filter((source) => sizeOf(tallies[source]) > 0)
    .map((source) => {
      const before = item.ballots.at(-1)?.counts[source] ?? emptyTally(levels)
      return { kind: 'tally', item: item.id, source, tally: addTallies([before, tallies[source]], levels) }
    })

function movementChanges(item: CheckItem, { answers, before, moves }: Counted): readonly Change[] {
  const second = item.ballots[1]
  const answered = [before, answers].map((all) => all.reduce((sum, { count }) => sum + count, 0))
  const movement = second !== undefined && second.as === undefined ? movementOfDevices(moves, answered) : null
  return movement === null ? [] : [{ kind: 'movement', item: item.id, movement }]
}

const applyAll = (start: Workshop, changes: readonly Change[], questionnaire: Questionnaire): Result<Workshop> =>
  changes.reduce<Result<Workshop>>(
    (result, change) =>
      result.ok ? apply(result.value, { ...change, sequence: result.value.sequence }, questionnaire) : result,
    { ok: true, value: start, warnings: [] }
  )

const withLeftOut = (before: RoomState['leftOut'], { item, ballot }: BallotName, count: number): RoomState['leftOut'] =>
  count === 0 && before[item] === undefined
    ? before
    : { ...before, [item]: ballot === 1 ? [count] : [before[item]?.[0] ?? 0, count] }
