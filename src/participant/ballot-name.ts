import type { Answer } from '#room/types.ts'

/** Names a ballot on an item: what a choice belongs to. */
export const ballotName = ({ item, ballot }: Pick<Answer, 'item' | 'ballot'>): string => `${item}/${ballot}`
