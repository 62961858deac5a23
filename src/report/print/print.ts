import type { Speech } from '#wording/speech.ts'
import type { Workshop } from '#workshop/types.ts'

/** How people come into the room with phones. */
export interface Join {
  /** What people type. */
  readonly address: string
  /** As people read it aloud. */
  readonly code: string
  /** The QR code: rows of squares, dark ones true, without the quiet zone. */
  readonly squares: readonly (readonly boolean[])[]
}

/** What is needed to write what is printed for a workshop. */
export interface Print extends Speech {
  readonly workshop: Workshop
  /** Null without a room. */
  readonly join: Join | null
}
