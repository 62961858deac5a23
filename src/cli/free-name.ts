/**
 * A name that was not used before in this call, so that two inputs with the same title, version and date do not
 * overwrite each other.
 */
export function freeName(name: string, taken: Set<string>): string {
  let free = name
  for (let number = 2; taken.has(free); number += 1) free = `${name}-${number}`
  taken.add(free)
  return free
}
