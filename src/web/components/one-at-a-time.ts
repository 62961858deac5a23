/**
 * How long after a press another one counts as the same press, in milliseconds: a double tap, or Enter pressed twice by
 * accident.
 */
export const samePress = 350

/** The event that a guard examines: a mouse or touch event counts its clicks in `detail`; a key press has 0. */
interface Press {
  readonly detail?: number
}

/** Runs `work` for a press, unless the press belongs to an earlier one. */
export interface Guard {
  (press: Press, work: () => unknown): void
  /** Whether the work of a press is still running. */
  readonly isBusy: () => boolean
}

/**
 * Creates a guard that lets one press do one thing: it ignores the second click of a double click, a key that is held
 * down, and a press while the work of the last one is still running. Buttons that lead away from the same page share
 * one guard.
 */
export const createGuard = (): Guard => {
  let isBusy = false
  let quietUntil = 0
  const guard = ({ detail = 0 }: Press, work: () => unknown): void => {
    const now = performance.now()
    if (isBusy || detail > 1 || now < quietUntil) return
    isBusy = true
    quietUntil = now + samePress
    // Work that ends on another page has already changed the address; the page itself follows one turn later.
    const release = (): void => {
      setTimeout(() => {
        isBusy = false
      })
    }
    let result: unknown
    try {
      result = work()
    } catch (reason) {
      isBusy = false
      throw reason
    }
    if (result instanceof Promise) void result.finally(release)
    else isBusy = false
  }
  return Object.assign(guard, { isBusy: () => isBusy })
}
