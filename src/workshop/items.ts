import type { CheckItem, Item, Workshop } from './types.ts'

/** The item with this id; undefined when there is none. */
export const itemOf = ({ items }: Workshop, id: string): Item | undefined => items.find((item) => item.id === id)

/** The items that the room judges, in the order of the session. */
export const checkItems = ({ items }: Workshop): readonly CheckItem[] =>
  items.flatMap((item) => (item.kind === 'check' ? [item] : []))

/** The sum of the planned minutes of all items, including skipped ones. */
export const plannedMinutes = ({ items }: Pick<Workshop, 'items'>): number =>
  items.reduce((sum, { minutes }) => sum + minutes, 0)

/** Whether an item needs nothing more: a check that is skipped or decided. */
export const isFinished = (item: Item): boolean => item.kind === 'check' && (item.isSkipped || item.phase === 'decided')

/** The next item after the current one that is not finished; the first item before the start; undefined at the end. */
export function nextItem({ items, at }: Workshop): Item | undefined {
  const here = items.findIndex((item) => item.id === at)
  return items.slice(here + 1).find((item) => !isFinished(item))
}
