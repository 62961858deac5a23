import type { Spot } from '#draft/anchor.ts'
import type { Problem } from '#lib/problem.ts'
import { createValue, type Readable } from '../state/value.ts'
import type { ReadDraft } from './desk.ts'
import type { HeldDesk } from './remote-desk.ts'

/** A draft that is open in this tab. Kept in memory only: never in storage, an address or a log. */
export interface OpenDraft extends ReadDraft {
  readonly name: string
  readonly desk: Pick<HeldDesk, 'find' | 'search' | 'count' | 'reanchor'>
  close(): void
}

export type Picked =
  | { readonly ok: true; readonly draft: OpenDraft }
  | { readonly ok: false; readonly problem: Problem }

/** The check that the user looks for evidence for, and the sentence that is chosen in the draft. */
export interface PaneState {
  readonly check: string | null
  readonly chosen: Chosen | null
  /** Checks whose evidence differs in this draft, or is missing from it. */
  readonly lookAgain: readonly string[]
  /** Whether the user folded it away. */
  readonly isHidden: boolean
}

export interface Chosen extends Spot {
  /** Whether the app proposed it for the check. */
  readonly isProposed: boolean
}

export const emptyPane: PaneState = { check: null, chosen: null, lookAgain: [], isHidden: false }

const drafts = createValue<ReadonlyMap<string, OpenDraft>>(new Map())
const panes = createValue<ReadonlyMap<string, PaneState>>(new Map())

/** The drafts that are open, by the id of their assessment. */
export const openDrafts: Readable<ReadonlyMap<string, OpenDraft>> = drafts

/** What is chosen in each open draft. */
export const paneStates: Readable<ReadonlyMap<string, PaneState>> = panes

/** Puts a draft beside an assessment, replacing the one that was there. */
export function keepDraft(id: string, draft: OpenDraft): void {
  drafts.get().get(id)?.close()
  drafts.set(new Map([...drafts.get(), [id, draft]]))
  panes.set(new Map([...panes.get(), [id, emptyPane]]))
}

/** Forgets the draft of an assessment, or all drafts. */
export function forgetDrafts(id?: string): void {
  for (const [of, draft] of drafts.get()) if (id === undefined || of === id) draft.close()
  const left = <T>(all: ReadonlyMap<string, T>) => new Map([...all].filter(([of]) => id !== undefined && of !== id))
  drafts.set(left(drafts.get()))
  panes.set(left(panes.get()))
}

/** Changes what is chosen beside an assessment. */
export function changePane(id: string, change: Partial<PaneState>): void {
  panes.set(new Map([...panes.get(), [id, { ...(panes.get().get(id) ?? emptyPane), ...change }]]))
}
