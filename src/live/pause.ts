/** The longest pause between two tries, in milliseconds: a page finds a room that is back within seconds. */
const longest = 5_000

/**
 * How long to wait before a retry, in milliseconds, after this many failures. `chance` (0–1) spreads the phones of a
 * hall, so that they do not all retry at the same moment.
 */
export const pauseAfter = (failures: number, chance: number): number =>
  Math.min(longest, 250 * 2 ** Math.min(failures, 10)) * (0.5 + chance / 2)

/** A wait that can be cut short. */
export interface Waiting {
  readonly over: Promise<void>
  /** Ends the wait at once. */
  end(): void
}

/** Waits this many milliseconds, or until `end` is called. */
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
