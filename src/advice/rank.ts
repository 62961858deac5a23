import type { Advice } from '#outcome/types.ts'

/**
 * An advice and the index in the questionnaire of the first check it is based on; an advice without checks comes after
 * all others.
 */
export interface Placed {
  readonly advice: Advice
  readonly place: number
}

const effortOrder = { small: 0, medium: 1, large: 2 } as const

/** Gains are sums of quotients; differences below this are rounding errors and count as equal. */
const noise = 1e-9

/**
 * Sorts advice: causes of a cap first, then by larger gain, smaller effort, the order of the questionnaire, and the
 * given order.
 */
export const rank = (placed: readonly Placed[]): readonly Advice[] =>
  placed.toSorted(inOrder).map(({ advice }) => advice)

function inOrder({ advice: a, place: placeOfA }: Placed, { advice: b, place: placeOfB }: Placed): number {
  if (a.cap !== b.cap) return a.cap ? -1 : 1
  if (Math.abs(b.gain - a.gain) > noise) return b.gain - a.gain
  return effortOrder[a.effort] - effortOrder[b.effort] || placeOfA - placeOfB
}
