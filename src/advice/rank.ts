import type { Advice } from '#outcome/types.ts'
import type { Standing } from './standing.ts'

const effortOrder = { small: 0, medium: 1, large: 2 } as const

/** Gains are sums of quotients; what differs by rounding noise alone counts as equal. */
const noise = 1e-9

/**
 * Order of advice: what causes a cap first, then the larger gain, then the smaller effort, then the order of the
 * questionnaire (by the first check it rests on; without checks comes last), then the order they come in.
 */
export function rank(advices: readonly Advice[], standing: ReadonlyMap<string, Pick<Standing, 'place'>>): readonly Advice[] {
  const place = ({ checks: [first] }: Advice): number => standing.get(first ?? '')?.place ?? standing.size
  return advices.toSorted((a, b) => {
    if (a.cap !== b.cap) return a.cap ? -1 : 1
    if (Math.abs(b.gain - a.gain) > noise) return b.gain - a.gain
    return effortOrder[a.effort] - effortOrder[b.effort] || place(a) - place(b)
  })
}
