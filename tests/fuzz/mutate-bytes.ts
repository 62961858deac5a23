import type { Dice } from '../support/random.ts'
import { hostileTokens } from './hostile.ts'

const below = (dice: Dice, limit: number): number => Math.floor(dice.next() * limit)

type Change = (bytes: Uint8Array, dice: Dice, other: Uint8Array) => Uint8Array

const join = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts)

/** A short random range, as start and end. */
const piece = (bytes: Uint8Array, dice: Dice): readonly [number, number] => {
  const from = below(dice, bytes.length + 1)
  return [from, Math.min(bytes.length, from + below(dice, dice.chance(0.8) ? 40 : 5_000))]
}

const changes: readonly Change[] = [
  // one bit
  (bytes, dice) => {
    const changed = Uint8Array.from(bytes)
    const at = below(dice, bytes.length)
    changed[at] = (changed[at] ?? 0) ^ (1 << below(dice, 8))
    return changed
  },
  // one byte, often a mark of the format
  (bytes, dice) => {
    const at = below(dice, bytes.length)
    return join(
      bytes.subarray(0, at),
      Uint8Array.of(
        dice.chance(0.5)
          ? below(dice, 256)
          : dice.pick([0x22, 0x2c, 0x3a, 0x5b, 0x5d, 0x7b, 0x7d, 0x5c, 0x30, 0x2d, 0x0a])
      ),
      bytes.subarray(at + 1)
    )
  },
  // truncated
  (bytes, dice) => bytes.subarray(0, below(dice, bytes.length)),
  // the beginning removed
  (bytes, dice) => bytes.subarray(below(dice, Math.min(bytes.length, 200))),
  // a piece removed
  (bytes, dice) => {
    const [from, to] = piece(bytes, dice)
    return join(bytes.subarray(0, from), bytes.subarray(to))
  },
  // a piece repeated
  (bytes, dice) => {
    const [from, to] = piece(bytes, dice)
    return join(
      bytes.subarray(0, from),
      ...Array.from({ length: 2 + below(dice, 20) }, () => bytes.subarray(from, to)),
      bytes.subarray(to)
    )
  },
  // a piece of another file, or of this one
  (bytes, dice, other) => {
    const [from, to] = piece(other, dice)
    const at = below(dice, bytes.length + 1)
    return join(
      bytes.subarray(0, at),
      other.subarray(from, to),
      bytes.subarray(dice.chance(0.5) ? at : Math.min(bytes.length, at + to - from))
    )
  },
  // the first half of one, the second of another
  (bytes, dice, other) => join(bytes.subarray(0, below(dice, bytes.length)), other.subarray(below(dice, other.length))),
  // something with a special meaning
  (bytes, dice) => {
    const at = below(dice, bytes.length + 1)
    return join(bytes.subarray(0, at), Buffer.from(dice.pick(hostileTokens)), bytes.subarray(at))
  },
  // noise
  (bytes, dice) => {
    const at = below(dice, bytes.length + 1)
    return join(
      bytes.subarray(0, at),
      Uint8Array.from({ length: below(dice, 64) }, () => below(dice, 256)),
      bytes.subarray(at)
    )
  }
]

/** The bytes with one to four changes. `other` supplies pieces. */
export function mutateBytes(bytes: Uint8Array, dice: Dice, other: Uint8Array): Uint8Array {
  let changed = bytes
  for (let left = 1 + (dice.chance(0.3) ? below(dice, 4) : 0); left > 0; left -= 1)
    changed = dice.pick(changes)(changed, dice, other)
  return changed
}
