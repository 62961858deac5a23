/** How a long draft is read: who asks has a clock, and other things to do. */
export interface Pace {
  /** Whether reading takes too long, or nobody waits for it any more. */
  isOver(): boolean
  /** Comes between two pages. */
  pause(): Promise<void>
}

/** Reads on to the end. */
export const withoutPace: Pace = { isOver: () => false, pause: () => Promise.resolve() }
