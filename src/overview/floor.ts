import { floor, isEnough } from '#workshop/floor.ts'
import type { Count, Overview } from './types.ts'

/* The floor of a workshop, applied to drafts: nothing is published about fewer than five of them, neither as a number
   nor as what remains when other numbers are subtracted from the known total. */

/** Whether a number of drafts may be published by itself: none, or at least five. */
export const mayBePublished = (drafts: number): boolean => drafts === 0 || isEnough(drafts)

/**
 * The counts of a list that add up to a known total, without those that may not be published. For every small count so
 * many others are left out that what is missing is at least two counts and five drafts together; the smallest first.
 */
export function withoutSmall(counts: readonly number[]): readonly Count[] {
  const hidden = new Set(counts.flatMap((count, at) => (mayBePublished(count) ? [] : [at])))
  const rest = counts
    .map((count, at) => ({ count, at }))
    .filter(({ count, at }) => count > 0 && !hidden.has(at))
    .toSorted((one, other) => one.count - other.count || one.at - other.at)
  let missing = [...hidden].reduce((sum, at) => sum + (counts[at] ?? 0), 0)
  for (const { count, at } of rest) {
    if (hidden.size === 0 || (hidden.size > 1 && missing >= floor)) break
    hidden.add(at)
    missing += count
  }
  return counts.map((count, at) => (hidden.has(at) ? null : count))
}

/** One part of a known total; null when the part or the rest may not be published. */
export const countOfPart = (part: number, total: number): Count =>
  mayBePublished(part) && mayBePublished(total - part) ? part : null

/** Whether every count in these lists may be published. */
export const mayAllBePublished = (lists: readonly (readonly number[])[]): boolean =>
  lists.every((list) => list.every(mayBePublished))

/** Whether an overview may not be shown: it is public, and there are fewer drafts than five. */
export const isTooFew = ({ flavour, drafts }: Pick<Overview, 'flavour' | 'drafts'>): boolean =>
  flavour === 'public' && !isEnough(drafts)

/** A count of an overview that is not public. */
export const exact = (count: Count): number => count ?? 0
