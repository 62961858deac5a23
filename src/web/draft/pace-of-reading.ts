import type { Pace } from '#readers/pace.ts'

/** Longer than any draft takes on a slow phone. */
const longest = 60_000
/** After so many milliseconds of reading, the page may do other things. A browser makes every pause 4 ms or longer. */
const slot = 20
/** Tells how far it is no more often than this, in milliseconds: the page draws it each time. */
const between = 200

/** The pace of reading one draft: the page can do other things between two parts of it, and it ends after a minute. */
export function paceOfReading(seen: Pace['seen']): Pace {
  const began = performance.now()
  let [last, told] = [began, -Infinity]
  return {
    isOver: () => performance.now() - began > longest,
    pause: async () => {
      if (performance.now() - last < slot) return
      await new Promise((resolve) => setTimeout(resolve))
      last = performance.now()
    },
    seen: (progress) => {
      if (performance.now() - told < between) return
      told = performance.now()
      seen(progress)
    }
  }
}
