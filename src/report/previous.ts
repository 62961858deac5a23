import type { Assessment } from '#assessment/types.ts'
import type { Outcome } from '#outcome/types.ts'

/** An earlier version of the same draft, and what it came to. */
export interface Previous {
  readonly assessment: Assessment
  readonly outcome: Outcome
}
