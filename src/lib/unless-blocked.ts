/**
 * What a browser may refuse to give at all: with storage blocked, looking at `caches` or making a BroadcastChannel throws.
 * Undefined then, as in a browser that does not know it.
 */
export function unlessBlocked<T>(look: () => T): T | undefined {
  try {
    return look()
  } catch {
    return undefined
  }
}
