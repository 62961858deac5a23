import { error, type Problem } from '#lib/problem.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import type { CheckChange } from './commands.ts'
import { isFixed, isSeen } from './floor.ts'
import { movementProblem, tallyProblem } from './check-counts.ts'
import type { Ballot, CheckItem, Decision, Phase, Shoes } from './types.ts'

/** Phases in which each change is possible; a skipped check must be taken up again first. */
const possible: Readonly<Record<CheckChange['kind'], readonly Phase[]>> = {
  read: ['ready'],
  open: ['ready', 'reading', 'closed', 'discussing'],
  close: ['voting'],
  reveal: ['closed'],
  look: ['closed'],
  discuss: ['revealed'],
  tally: ['voting', 'closed'],
  movement: ['closed', 'revealed', 'discussing', 'decided'],
  decide: ['ready', 'reading', 'revealed', 'discussing', 'decided'],
  skip: ['ready', 'reading', 'voting', 'closed', 'revealed', 'discussing'],
  'take-up': ['ready', 'reading', 'voting', 'closed', 'revealed', 'discussing']
}

/** A check after a change, or why the change is not possible. */
export function changeCheck(
  item: CheckItem,
  change: CheckChange,
  { checks }: Pick<Questionnaire, 'checks'>
): CheckItem | Problem {
  const levels = checks.get(item.id)?.levels.length ?? 0
  if (item.isSkipped !== (change.kind === 'take-up') || !possible[change.kind].includes(item.phase))
    return error('not-now', item.id)
  switch (change.kind) {
    case 'read':
      return { ...item, phase: 'reading' }
    case 'open':
      return opened(item, change.as)
    case 'close':
      return { ...item, phase: 'closed' }
    case 'reveal':
      return { ...item, phase: 'revealed' }
    case 'look':
      return withLast(item, (ballot) => ({ ...ballot, looked: true }))
    case 'discuss':
      return { ...item, phase: 'discussing' }
    case 'tally': {
      const last = item.ballots.at(-1)
      if (last === undefined || isFixed(item, last)) return error('counts-fixed', item.id)
      return (
        tallyProblem(change.tally, levels, item.id) ??
        withLast(item, (ballot) => ({ ...ballot, counts: { ...ballot.counts, [change.source]: change.tally } }))
      )
    }
    case 'movement':
      return movementProblem(change.movement, item, item.id) ?? { ...item, movement: change.movement }
    case 'decide':
      return change.decision.level >= levels
        ? error('out-of-range', item.id, { limit: `≤ ${levels - 1}` })
        : { ...item, phase: 'decided', decision: trimmed(change.decision) }
    case 'skip':
      return { ...item, isSkipped: true }
    case 'take-up':
      return { ...item, isSkipped: false }
  }
}

/**
 * Opens a ballot. One that somebody has seen is not opened again, and there is no third ballot. In the first one
 * everybody votes for themselves.
 */
function opened(item: CheckItem, as?: Shoes): CheckItem | Problem {
  const last = item.ballots.at(-1)
  if (item.phase === 'closed')
    return last?.looked === true ? error('counts-fixed', item.id) : { ...item, phase: 'voting' }
  if (item.ballots.length >= 2 || (as !== undefined && item.ballots.length === 0)) return error('not-now', item.id)
  const ballot: Ballot = { counts: {}, looked: false, ...(as !== undefined && { as }) }
  return { ...item, phase: 'voting', ballots: [...item.ballots, ballot] }
}

const withLast = (item: CheckItem, make: (ballot: Ballot) => Ballot): CheckItem => ({
  ...item,
  ballots: item.ballots.map((ballot, at) => (at === item.ballots.length - 1 ? make(ballot) : ballot))
})

const trimmed = ({ level, reason, minority }: Decision): Decision => ({
  level,
  reason: reason.trim(),
  minority: minority.map((text) => text.trim()).filter((text) => text !== '')
})

/** Whether answers to the last ballot can still be counted. */
export const isCounting = (item: CheckItem): boolean =>
  !item.isSkipped && (item.phase === 'voting' || (item.phase === 'closed' && item.ballots.at(-1)?.looked !== true))

/** Whether a decision can be taken now: the check is not skipped, and its phase allows it. */
export const isDecidable = (item: CheckItem): boolean =>
  !item.isSkipped && (isSeen(item) || item.phase === 'reading' || item.phase === 'ready')
