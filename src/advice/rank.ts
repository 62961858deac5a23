import type { Advice } from '#outcome/types.ts'

const efforts = ['small', 'medium', 'large']

/**
 * Order of advice: what causes a cap first, then the larger gain, then the smaller effort, then the order of the
 * questionnaire (which is the order they come in: the sort is stable).
 */
export const rank = (advices: readonly Advice[]): readonly Advice[] =>
  advices.toSorted((a, b) => Number(b.cap) - Number(a.cap) || b.gain - a.gain || efforts.indexOf(a.effort) - efforts.indexOf(b.effort))
