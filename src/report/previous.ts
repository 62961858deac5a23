import type { Assessment } from '#assessment/types.ts'
import type { Outcome } from '#outcome/types.ts'

/** An earlier version of the same draft, and its outcome. */
export interface Previous {
  readonly assessment: Assessment
  readonly outcome: Outcome
}
