import type { Pace } from '#readers/pace.ts'

/** Longer than any draft takes on a slow phone. */
const longest = 60_000

/** The pace of reading one draft: the page can do other things between two pages of it, and it ends after a minute. */
export function paceOfReading(): Pace {
  const began = performance.now()
  return {
    isOver: () => performance.now() - began > longest,
    pause: () => new Promise((resolve) => setTimeout(resolve))
  }
}
