import type { Advice } from '#outcome/types.ts'

/** An advice and the place in the questionnaire of the first check it rests on; past all of them without checks. */
export interface Placed {
  readonly advice: Advice
  readonly place: number
}

const effortOrder = { small: 0, medium: 1, large: 2 } as const

/** Gains are sums of quotients; what differs by rounding noise alone counts as equal. */
const noise = 1e-9

/**
 * Order of advice: what causes a cap first, then the larger gain, then the smaller effort, then the order of the
 * questionnaire, then the order they come in.
 */
export const rank = (placed: readonly Placed[]): readonly Advice[] =>
  placed.toSorted(inOrder).map(({ advice }) => advice)

function inOrder({ advice: a, place: placeOfA }: Placed, { advice: b, place: placeOfB }: Placed): number {
  if (a.cap !== b.cap) return a.cap ? -1 : 1
  if (Math.abs(b.gain - a.gain) > noise) return b.gain - a.gain
  return effortOrder[a.effort] - effortOrder[b.effort] || placeOfA - placeOfB
}
