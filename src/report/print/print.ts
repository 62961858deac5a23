import type { Speech } from '#wording/speech.ts'
import type { Workshop } from '#workshop/types.ts'

/** How people join the room with phones. */
export interface Join {
  /** The address that people type. */
  readonly address: string
  /** The code in the form in which people read it aloud. */
  readonly code: string
  /** The QR code: rows of squares, dark ones true, without the quiet zone. */
  readonly squares: readonly (readonly boolean[])[]
}

/** What the documents to print need to look things up. */
export interface Print extends Speech {
  readonly workshop: Workshop
  /** Null without a room. */
  readonly join: Join | null
}
