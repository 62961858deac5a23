import type { Speech } from '#wording/speech.ts'
import type { Workshop } from '#workshop/types.ts'

/** What is needed to write what is printed for a workshop. */
export interface Print extends Speech {
  readonly workshop: Workshop
}
