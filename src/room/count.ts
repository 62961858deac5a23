import { isEnough, isEnoughMovement } from '#workshop/floor.ts'
import { addTallies, emptyTally, sizeOf } from '#workshop/tally.ts'
import type { Movement, Tally } from '#workshop/types.ts'
import type { Device } from './types.ts'

/** How many devices of one kind gave one answer. Level null: *I don't know yet*. */
export interface AnswerCount {
  readonly device: Device
  readonly level: number | null
  readonly count: number
}

/** The tallies of the devices. */
export function talliesOf(counts: readonly AnswerCount[], levels: number): Readonly<Record<Device, Tally>> {
  const of = (device: Device): Tally =>
    counts.reduce((tally, each) => {
      if (each.device !== device) return tally
      return each.level === null
        ? { ...tally, unknown: tally.unknown + each.count }
        : { ...tally, levels: tally.levels.map((count, at) => (at === each.level ? count + each.count : count)) }
    }, emptyTally(levels))
  return { phone: of('phone'), table: of('table') }
}

/** What may leave the server about the answers to one ballot. */
export interface Released {
  readonly tallies: Readonly<Record<Device, Tally>>
  /** How many answers stay on the server. */
  readonly leftOut: number
}

/**
 * What may leave the server about the answers of devices. The facilitator knows the counts of hands and paper, so the
 * answers of devices must reach the floor by themselves. A kind of device with too few answers is counted with the
 * other kind.
 */
export function released(tallies: Readonly<Record<Device, Tally>>, levels: number): Released {
  const { phone, table } = tallies
  const none = emptyTally(levels)
  const sum = addTallies([phone, table], levels)
  const count = sizeOf(sum)
  if (!isEnough(count)) return { tallies: { phone: none, table: none }, leftOut: count }
  const isApart = [phone, table].every((tally) => sizeOf(tally) === 0 || isEnough(sizeOf(tally)))
  if (isApart) return { tallies, leftOut: 0 }
  const larger: Device = sizeOf(table) > sizeOf(phone) ? 'table' : 'phone'
  return { tallies: { phone: none, table: none, [larger]: sum }, leftOut: 0 }
}

/** How many devices went from one answer in the first ballot to another in the second. */
export interface MoveCount {
  readonly from: number | null
  readonly to: number | null
  readonly count: number
}

/**
 * The movement of the devices; null when it may not leave the server. Somebody who did not know in either ballot did
 * not move. `answered`: how many devices answered in each ballot.
 */
export function movementOfDevices(moves: readonly MoveCount[], answered: readonly number[]): Movement | null {
  let [up, same, down] = [0, 0, 0]
  for (const { from, to, count } of moves)
    if (from === null || to === null || from === to) same += count
    else if (to > from) up += count
    else down += count
  return isEnoughMovement({ up, same, down }, answered) ? { up, same, down } : null
}
