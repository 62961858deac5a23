import type { Fault } from '#storage/store.ts'
import type { Collision } from './collision.ts'
import type { WorkingAssessment } from './round-part.ts'
import type { Saving } from './saving-state.ts'

/**
 * Whether the contents of the page are stored on the device. `saved` only after the storage has confirmed it; `saving`
 * from the first keystroke; `failed` until a later attempt succeeds (it retries by itself); `gone`: deleted elsewhere,
 * nothing is written until `keep()`; `wiped`: everything was wiped from this device, nothing is kept here either and
 * nothing is written any more.
 */
export type SaveState =
  | { readonly kind: 'saved' | 'saving' | 'gone' | 'wiped' }
  | { readonly kind: 'failed'; readonly fault: Fault }

/** What a page shows of an open assessment and of its saving. */
export interface SaveView {
  readonly assessment: WorkingAssessment
  readonly save: SaveState
  readonly collisions: readonly Collision[]
  /** Whether leaving now loses something: unsaved, and not in a downloaded file either. */
  readonly atRisk: boolean
}

/**
 * What a page shows of a saving: the content, the state of saving, and whether leaving loses something. Compute it
 * after every step.
 */
export function saveViewOf(saving: Saving): SaveView {
  const { base, current, elsewhere, collisions, presence, lasts } = saving
  const isOnlyHere = presence === 'gone' || base !== current || !lasts
  return { assessment: current, save: saveStateOf(saving), collisions, atRisk: isOnlyHere && current !== elsewhere }
}

function saveStateOf({ base, current, fault, presence }: Saving): SaveState {
  if (presence !== 'here') return { kind: presence }
  if (fault !== null) return { kind: 'failed', fault }
  return { kind: base === current ? 'saved' : 'saving' }
}
