import type { Advice } from '#outcome/types.ts'

const efforts = ['small', 'medium', 'large']

/** Gains are sums of quotients; what differs by rounding noise alone counts as equal. */
const comparable = (gain: number): number => Math.round(gain * 1e9)

/**
 * Order of advice: what causes a cap first, then the larger gain, then the smaller effort, then the order of the
 * questionnaire (which is the order they come in: the sort is stable).
 */
export const rank = (advices: readonly Advice[]): readonly Advice[] =>
  advices.toSorted((a, b) => Number(b.cap) - Number(a.cap) || comparable(b.gain) - comparable(a.gain) || efforts.indexOf(a.effort) - efforts.indexOf(b.effort))
