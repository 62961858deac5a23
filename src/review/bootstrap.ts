const resamples = 1000

/**
 * The interval with the middle 95 % of a statistic over samples drawn with replacement, each as large as the number of
 * units. The draws come from a fixed sequence, so that the same reviews always give the same interval.
 */
export function bootstrap<T>(
  units: readonly T[],
  statistic: (sample: readonly T[]) => number
): { readonly low: number; readonly high: number } {
  const draw = drawFrom(units)
  const found = Array.from({ length: resamples }, () => statistic(units.map(draw))).sort((a, b) => a - b)
  const at = (share: number): number => found[Math.round(share * (resamples - 1))] ?? 0
  return { low: at(0.025), high: at(0.975) }
}

/** Draws one of the units with a linear congruential sequence of 31 bits, of which the high ones choose. */
function drawFrom<T>(units: readonly T[]): (_: T) => T {
  let state = 20250226
  return (fallback) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return units[Math.floor((state / 0x80000000) * units.length)] ?? fallback
  }
}
