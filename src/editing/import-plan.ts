import type { Assessment } from '#assessment/types.ts'
import { isSame } from '#lib/same.ts'
import type { Stored } from '#storage/store.ts'

/** The assessment on this device with the id of a file, and how the file compares with it. */
export interface Existing {
  readonly stored: Stored
  readonly modified: 'file-newer' | 'file-older' | 'same-time'
  /** Names whose answers differ, including remarks. When empty and `sameRest` is true, importing changes nothing. */
  readonly different: readonly string[]
  /** Whether the actions, the evidence and the review part are the same. */
  readonly sameRest: boolean
}

/**
 * What importing a file does when nothing is overwritten: it is new here, it is added as a copy with an id of its own,
 * or it is here already.
 */
export type ImportPlan = 'new' | 'copy' | 'same'

/**
 * Compares the assessment in a file with the stored one that has the same id. `modified` says which of the two is
 * newer.
 */
export const compareWithStored = (stored: Stored, file: Assessment, modified: Existing['modified']): Existing => {
  const { assessment } = stored
  const names = new Set([...Object.keys(assessment.answers), ...Object.keys(file.answers)])
  return {
    stored,
    modified,
    different: [...names].filter((name) => !isSame(assessment.answers[name], file.answers[name])),
    sameRest: isSame(
      [assessment.actions, assessment.evidence, assessment.review],
      [file.actions, file.evidence, file.review]
    )
  }
}

/** What importing a file does. `existing` is null when this device has no assessment with the id of the file. */
export function planOf(existing: Existing | null): ImportPlan {
  if (existing === null) return 'new'
  return existing.different.length === 0 && existing.sameRest ? 'same' : 'copy'
}
