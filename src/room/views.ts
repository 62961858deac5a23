import type { Questionnaire } from '#questionnaire/types.ts'
import { distributionOf, isFixed, isSeen } from '#workshop/floor.ts'
import { itemOf } from '#workshop/items.ts'
import { farFrom } from '#workshop/minority.ts'
import { emptyTally, medianLevel } from '#workshop/tally.ts'
import type { CheckItem, Workshop } from '#workshop/types.ts'
import { seenCheck, type BoardView } from '#workshop/view.ts'
import type { ByDevice, FacilitatorView, ParticipantShows, ParticipantView, RoomBoardView, Sentence } from './types.ts'

/** What the server stores of a room besides the answers and the tokens. */
export interface RoomState {
  /** Bare (see `bareWorkshop`). Has counts of devices only for ballots that somebody has seen. */
  readonly workshop: Workshop
  readonly isPaused: boolean
  /** See `FacilitatorView`. */
  readonly leftOut: Readonly<Record<string, readonly number[]>>
  /** How many answers were deleted with decisions, for the proof at the end. Absent: none yet. */
  readonly forgotten?: number
}

/** How many devices there are and answered, never which. */
export interface Numbers {
  readonly joined: ByDevice
  /** Devices with an answer to the current ballot of the current item. */
  readonly answered: ByDevice
}

/** What participants' devices may know of a room: the current item, and what the room chose after the reveal. */
export function participantView({ workshop }: RoomState, questionnaire: Questionnaire): ParticipantView {
  const { questionnaire: reference, language } = workshop
  return { questionnaire: reference, language, shows: participantShows(workshop, questionnaire) }
}

function participantShows(workshop: Workshop, questionnaire: Questionnaire): ParticipantShows {
  const item = itemOf(workshop, workshop.at)
  if (item === undefined) return { kind: 'before' }
  if (item.kind !== 'check') return { kind: item.kind }
  const ballot = item.ballots.at(-1)
  return {
    kind: 'check',
    item: item.id,
    phase: item.phase,
    isSkipped: item.isSkipped,
    ballot: item.ballots.length,
    as: ballot?.as ?? null,
    decided: item.decision?.level ?? null,
    results: seenCheck(item, questionnaire).ballots.map(({ distribution }) => distribution),
    mayDiffer: levelsThatMayDiffer(item, questionnaire)
  }
}

/**
 * The levels that are `farFrom` or more from the room's median after the second ballot: whoever chose one may leave a
 * minority view. Empty before that, and once there is a decision.
 */
export function levelsThatMayDiffer(item: CheckItem, { checks }: Pick<Questionnaire, 'checks'>): readonly number[] {
  const ballot = item.ballots[1]
  if (ballot === undefined || ballot.as !== undefined || !isSeen(item) || item.phase === 'decided') return []
  const levels = checks.get(item.id)?.levels.length ?? 0
  const shown = distributionOf(item, ballot, levels)
  const median = shown === null ? null : medianLevel(shown)
  if (median === null) return []
  return Array.from({ length: levels }, (_, level) => level).filter((level) => Math.abs(level - median) >= farFrom)
}

/** What the board may know. `still` is the `boardView` of the same workshop, which changes only with a command. */
export function roomBoardView(
  { workshop, isPaused }: RoomState,
  still: BoardView,
  { joined, answered }: Numbers,
  code: string,
  questionnaire: Questionnaire
): RoomBoardView {
  // A paused board shows nothing, so nothing is sent to it.
  if (isPaused) return { ...still, shows: { kind: 'break' }, place: null, profile: [], code, joined, isPaused }
  const item = itemOf(workshop, workshop.at)
  const shows =
    item?.kind === 'check' ? seenCheck(withNumbers(item, answered, questionnaire), questionnaire) : still.shows
  return { ...still, shows, code, joined, isPaused }
}

/** A check of which the current ballot counts the devices that answered, without their levels. */
function withNumbers(item: CheckItem, answered: ByDevice, { checks }: Pick<Questionnaire, 'checks'>): CheckItem {
  const last = item.ballots.at(-1)
  if (last === undefined || isFixed(item, last)) return item
  const none = emptyTally(checks.get(item.id)?.levels.length ?? 0)
  const add = (device: keyof ByDevice) => ({ [device]: addUnknown(last.counts[device] ?? none, answered[device]) })
  const ballot = { ...last, counts: { ...last.counts, ...add('phone'), ...add('table') } }
  return { ...item, ballots: [...item.ballots.slice(0, -1), ballot] }
}

const addUnknown = <T extends { readonly unknown: number }>(tally: T, count: number): T => ({
  ...tally,
  unknown: tally.unknown + count
})

/**
 * What facilitators may know of a room: the workshop without texts, and numbers of devices; no levels before the
 * reveal.
 */
export const facilitatorView = (
  { workshop, isPaused, leftOut }: RoomState,
  { joined, answered }: Numbers,
  sentences: readonly Sentence[],
  { code, endsAt }: Pick<FacilitatorView, 'code' | 'endsAt'>
): FacilitatorView => ({ code, endsAt, workshop, joined, answered, leftOut, sentences, isPaused })
