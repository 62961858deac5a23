import type { Overall } from '#outcome/types.ts'
import type { Speech } from './speech.ts'
import { points } from './score.ts'
import { isUndecided } from './undecided.ts'

interface SensitivityWords {
  /**
   * Which sentence to use; those with `One` are for ends that round to the same number. `undecided`: there is no band
   * yet that could stay or change.
   */
  readonly kind: 'stable' | 'unstable' | 'undecided' | 'stableOne' | 'unstableOne' | 'undecidedOne'
  /** The low end on which the band is based. */
  readonly now: string
  readonly low: string
  readonly high: string
}

/** The total under other weights; null when nothing counts. */
export function sensitivityWords(speech: Speech, { sensitivity, score }: Overall): SensitivityWords | null {
  if (sensitivity === null || score === null) return null
  const [low, high] = [points(speech, sensitivity.low), points(speech, sensitivity.high)]
  const kind = isUndecided(speech, score) ? 'undecided' : sensitivity.stable ? 'stable' : 'unstable'
  return { kind: low === high ? `${kind}One` : kind, now: points(speech, score.low), low, high }
}
