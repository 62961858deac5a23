/** The longest pause between two tries, in milliseconds: a room that comes back is found again within seconds. */
const longest = 5_000

/**
 * How long to wait before a try, in milliseconds, after this many that failed. `chance` (0–1) spreads the phones of a
 * hall, so that they do not all come back in the same moment.
 */
export const pauseAfter = (failures: number, chance: number): number =>
  Math.min(longest, 250 * 2 ** Math.min(failures, 10)) * (0.5 + chance / 2)

/** Something to wait for, which can also be cut short. */
export interface Waiting {
  readonly over: Promise<void>
  /** Ends the wait at once. */
  end(): void
}

/** Waits this many milliseconds. */
export function waiting(milliseconds: number): Waiting {
  let end = (): void => {}
  const over = new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    end = () => {
      clearTimeout(timer)
      resolve()
    }
  })
  return { over, end: () => end() }
}
