import type {
  AuthorLevel,
  Decision,
  Judgement,
  Movement,
  Role,
  ScriptName,
  Shoes,
  Source,
  Tally,
  Verdict,
  Workshop
} from './types.ts'

/** What happens to one check. */
export type CheckChange =
  /** The room reads the levels. */
  | { readonly kind: 'read' }
  /**
   * Opens the first ballot, reopens a closed one, or opens the second one after the talk. `as`: people vote in the
   * place of somebody else in the second one.
   */
  | { readonly kind: 'open'; readonly as?: Shoes }
  | { readonly kind: 'close' }
  | { readonly kind: 'reveal' }
  /** The facilitator looks before the reveal: recorded, and the counts are fixed from then on. */
  | { readonly kind: 'look' }
  | { readonly kind: 'discuss' }
  /** Replaces the counts of one source in the current ballot, so that sending them twice counts once. */
  | { readonly kind: 'tally'; readonly source: Source; readonly tally: Tally }
  /** How people went from the first ballot to the second; see `CheckItem`. */
  | { readonly kind: 'movement'; readonly movement: Movement }
  | { readonly kind: 'decide'; readonly decision: Decision }
  | { readonly kind: 'skip' }
  | { readonly kind: 'take-up' }

/** What happens to one item of the script, whatever its kind. */
export type ItemChange = { readonly kind: 'plan'; readonly minutes: number; readonly notes: string }

/** What happens to the part about the futures. */
export type FuturesChange =
  /** What the tables say of a recommendation in a future; a null verdict takes it back. */
  | (Pick<Judgement, 'theme' | 'reason'> & {
      readonly kind: 'judge'
      readonly future: string
      readonly verdict: Verdict | null
    })
  | { readonly kind: 'forces'; readonly future: string; readonly forces: readonly string[] }
  /** The tables move on. */
  | { readonly kind: 'turn'; readonly turn: number }

/** What happens to the workshop as a whole. */
export type WholeChange =
  | { readonly kind: 'describe'; readonly about: Pick<Workshop, 'title' | 'draft' | 'setting'> }
  /** Replaces the whole script, before the start. */
  | { readonly kind: 'choose-script'; readonly script: ScriptName; readonly checks: readonly string[] }
  /** Puts the items in this order; it names every item once. */
  | { readonly kind: 'arrange'; readonly order: readonly string[] }
  /** The clock runs from this moment, ISO 8601 in UTC. */
  | { readonly kind: 'begin'; readonly moment: string }
  | { readonly kind: 'go'; readonly to: string }
  | { readonly kind: 'expect'; readonly roles: readonly Role[] }
  /** The author's own assessment; empty takes it back. */
  | { readonly kind: 'author'; readonly levels: readonly AuthorLevel[] }

/**
 * One change of a workshop. `sequence` is that of the workshop that its sender saw: when two facilitators press at
 * once, the second command is refused.
 */
export type Command = { readonly sequence: number } & (
  | WholeChange
  | ((CheckChange | FuturesChange | ItemChange) & { readonly item: string })
)

/** A command before it has its number. */
export type Change = Command extends infer C ? (C extends Command ? Omit<C, 'sequence'> : never) : never
