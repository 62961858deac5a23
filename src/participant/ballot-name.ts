import type { Answer } from '#room/types.ts'

/** The name of one ballot on an item, which choices are stored under. */
export const ballotName = ({ item, ballot }: Pick<Answer, 'item' | 'ballot'>): string => `${item}/${ballot}`
