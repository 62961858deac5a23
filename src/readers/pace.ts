/** How far the reading of a long draft is. */
export interface Progress {
  readonly page: number
  readonly pages: number
  /** The texts of its first page, as they look before the rest is known. */
  readonly first: readonly string[]
}

/** How reading a long draft is paced by the caller, which has a clock and other things to do. */
export interface Pace {
  /** Whether reading takes too long, or nobody needs the result any more. */
  isOver(): boolean
  /** Called between small steps of the work: lets the caller do other things, if it waited long enough. */
  pause(): Promise<void>
  /** Called after each page. */
  seen(progress: Progress): void
}

/** Reads to the end without pauses. */
export const withoutPace: Pace = { isOver: () => false, pause: () => Promise.resolve(), seen: () => undefined }
