/**
 * Returns what `look` reads from the browser; undefined when that throws. With storage blocked, even reading `caches`
 * or creating a BroadcastChannel throws.
 */
export function unlessBlocked<T>(look: () => T): T | undefined {
  try {
    return look()
  } catch {
    return undefined
  }
}
