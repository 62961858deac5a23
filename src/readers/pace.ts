/** How reading a long draft is paced by the caller, which has a clock and other things to do. */
export interface Pace {
  /** Whether reading takes too long, or nobody needs the result any more. */
  isOver(): boolean
  /** Called between two pages. */
  pause(): Promise<void>
}

/** Reads to the end without pauses. */
export const withoutPace: Pace = { isOver: () => false, pause: () => Promise.resolve() }
