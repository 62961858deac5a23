import { setTimeout as pause } from 'node:timers/promises'
import { Refusal } from '../rooms/refusal.ts'
import { buckets } from './throttle.ts'

/** How many wrong codes an address may send before its requests wait their turn, and how fast that number recovers. */
const budget = { perSecond: 0.5, burst: 60 } as const

/** Milliseconds between two joins of an address that guessed too often, and the longest wait. */
const turn = { every: 50, longest: 5_000 } as const

/**
 * Slows down clients that guess codes. Only wrong codes use up the budget, because a whole course can share one
 * address. Without budget, joins from there are slow but never refused at a normal pace. An address is kept in memory
 * only, as a digest with a key of this process, until its budget has recovered.
 */
export function wrongCodes(nameOf: (address: string) => string) {
  const wrong = buckets(budget.perSecond, budget.burst)
  const nextTurn = new Map<string, number>()
  return {
    /** Waits for a turn when this address guessed too often. */
    async wait(address: string): Promise<void> {
      const name = nameOf(address)
      if (wrong.hasLeft(name)) return
      const now = performance.now()
      const at = Math.max(now, nextTurn.get(name) ?? 0)
      if (at - now > turn.longest) throw new Refusal('too-many', {}, turn.longest / 1_000)
      nextTurn.set(name, at + turn.every)
      await pause(at - now)
    },
    count(address: string): void {
      wrong.take(nameOf(address))
    },
    sweep(): void {
      wrong.sweep()
      for (const [name, at] of nextTurn) if (at < performance.now()) nextTurn.delete(name)
    }
  }
}
