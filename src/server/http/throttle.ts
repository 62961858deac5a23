/** One bucket per key. Forgets keys that rested long enough to be full again. */
export function buckets(perSecond: number, burst: number, now: () => number = () => performance.now()) {
  const all = new Map<string, { left: number; at: number }>()
  const refill = (bucket: { left: number; at: number }): void => {
    const moment = now()
    bucket.left = Math.min(burst, bucket.left + ((moment - bucket.at) / 1_000) * perSecond)
    bucket.at = moment
  }
  return {
    take(key: string): boolean {
      const bucket = all.get(key) ?? { left: burst, at: now() }
      all.set(key, bucket)
      refill(bucket)
      if (bucket.left < 1) return false
      bucket.left -= 1
      return true
    },
    /** Whether the bucket has anything left, without taking it. */
    hasLeft(key: string): boolean {
      const bucket = all.get(key)
      if (bucket === undefined) return true
      refill(bucket)
      return bucket.left >= 1
    },
    sweep(): void {
      for (const [key, bucket] of all) {
        refill(bucket)
        if (bucket.left >= burst) all.delete(key)
      }
    },
    get size(): number {
      return all.size
    }
  }
}
