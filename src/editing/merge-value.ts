import { isSame } from '#lib/same.ts'

/**
 * | changed here | changed there | result |
 * | --- | --- | --- |
 * | no | any | theirs |
 * | yes | no | mine |
 * | yes | yes, the same | mine |
 * | yes | yes, differently | mine, and a collision |
 */
export const mergeValue = <T>(base: T, mine: T, theirs: T, collide: () => void): T => {
  if (isSame(base, mine)) return theirs
  if (!isSame(base, theirs) && !isSame(mine, theirs)) collide()
  return mine
}

type Named<T> = Readonly<Record<string, T>>

/** Merges name by name. An absent name counts as a value of its own: removed, or not added yet. */
export const mergeRecord = <T>(
  base: Named<T>,
  mine: Named<T>,
  theirs: Named<T>,
  collide: (name: string, mine: T | undefined, theirs: T | undefined) => void
): Named<T> => {
  const merged: [string, T][] = []
  for (const name of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const value = mergeValue(base[name], mine[name], theirs[name], () => {
      collide(name, mine[name], theirs[name])
    })
    if (value !== undefined) merged.push([name, value])
  }
  return Object.fromEntries(merged)
}
