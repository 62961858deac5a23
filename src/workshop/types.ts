import type { Language } from '#lib/language.ts'
import type { Confidence } from '#review/types.ts'

/** Where counted answers come from. A table is one answer per device of a group. */
export const sources = ['phone', 'table', 'hand', 'paper'] as const
export type Source = (typeof sources)[number]

/** How many people chose each level, by level, and how many do not know yet. Never who. */
export interface Tally {
  readonly levels: readonly number[]
  readonly unknown: number
}

/** Somebody in whose place a room can vote. */
export const shoes = ['no-digid', 'informal-carer', 'alderman', 'implementer'] as const
export type Shoes = (typeof shoes)[number]

/** One vote of the room on a check. */
export interface Ballot {
  /** Sources without an answer may be absent. */
  readonly counts: Readonly<Partial<Record<Source, Tally>>>
  /** Whether the facilitator looked at the counts before the reveal. From then on they are fixed. */
  readonly looked: boolean
  /**
   * In whose place people voted: a second ballot from another perspective, which decides nothing. Absent: for
   * themselves.
   */
  readonly as?: Shoes
}

/**
 * How far an item is. A skipped item keeps its phase, so that it can be taken up again.
 *
 * | phase | the room |
 * | --- | --- |
 * | ready | has not seen it |
 * | reading | reads the levels |
 * | voting | answers |
 * | closed | waits; nobody has seen the counts |
 * | revealed | sees the counts |
 * | discussing | talks |
 * | decided | has a level with a reason |
 */
export const phases = ['ready', 'reading', 'voting', 'closed', 'revealed', 'discussing', 'decided'] as const
export type Phase = (typeof phases)[number]

/** What was decided on a check. */
export interface Decision {
  readonly level: number
  /** May be empty; becomes the remark in the assessment. */
  readonly reason: string
  /**
   * Sentences of people who stay far from the room, without names, as the facilitator released them; see
   * `minorityLength`.
   */
  readonly minority: readonly string[]
}

interface ItemBase {
  /** Unique in the workshop. Of a check its id. */
  readonly id: string
  /** Planned. */
  readonly minutes: number
  /** For the facilitator only; never on the board. */
  readonly notes: string
}

/**
 * How many people went from the first ballot to the second: to a higher level, to a lower one, or neither. Not from
 * which level to which: such counts are nearly always of one or two people.
 */
export interface Movement {
  readonly up: number
  readonly same: number
  readonly down: number
}

/** A check that the room judges. */
export interface CheckItem extends ItemBase {
  readonly kind: 'check'
  readonly phase: Phase
  readonly isSkipped: boolean
  /** The first ballot, and a second one after the talk. */
  readonly ballots: readonly Ballot[]
  /** How people went from the first ballot to the second. Null when nobody counted it. */
  readonly movement: Movement | null
  readonly decision: Decision | null
}

export const partKinds = ['opening', 'break', 'closing'] as const

/** A part of the script without a vote. */
export interface PartItem extends ItemBase {
  readonly kind: (typeof partKinds)[number]
}

/** How a recommendation fares in a future. */
export const verdicts = ['holds', 'uncertain', 'vulnerable'] as const
export type Verdict = (typeof verdicts)[number]

/** What the tables say of one recommendation in one future. */
export interface Judgement {
  /** Id of the theme. */
  readonly theme: string
  readonly verdict: Verdict
  /** May be empty. */
  readonly reason: string
}

/** One future, with what the tables that worked on it say. */
export interface FutureTable {
  /** Id of the future. */
  readonly future: string
  /** At most one for each theme. */
  readonly judgements: readonly Judgement[]
  /** The forces that decide it: values of the question about forces. */
  readonly forces: readonly string[]
}

/** Four tables, four futures: each table judges the recommendations in one future, then moves on to the next. */
export interface FuturesItem extends ItemBase {
  readonly kind: 'futures'
  /** 0 before the start; then which turn it is, from 1. */
  readonly turn: number
  readonly tables: readonly FutureTable[]
}

export type Item = CheckItem | PartItem | FuturesItem

/** Somebody who was expected: a function and an organisation, never the name of a person. */
export interface Role {
  readonly function: string
  readonly organisation: string
  readonly isThere: boolean
}

/** What the author of the draft chose for a check beforehand. */
export interface AuthorLevel {
  readonly check: string
  readonly level: number
  /** How sure the author was. Absent when that was not asked. */
  readonly confidence?: Confidence
}

export const settings = ['plenary', 'tables', 'panel'] as const
export const scriptNames = ['45', '90', '180', 'panel'] as const
export type ScriptName = (typeof scriptNames)[number]

/**
 * A workshop on one draft: the content of a file `*.workshop.cohesietoets.json`. Holds counts, never single answers.
 */
export interface Workshop {
  readonly format: 'cohesietoets/workshop'
  readonly version: 1
  readonly id: string
  /** Fixed when the workshop is made. */
  readonly questionnaire: { readonly id: string; readonly version: string }
  readonly language: Language
  /** ISO 8601 in UTC. */
  readonly createdAt: string
  readonly title: string
  readonly draft: { readonly title: string; readonly version: string }
  readonly setting: (typeof settings)[number]
  readonly script: ScriptName
  /** In the order of the session. */
  readonly items: readonly Item[]
  /** Id of the item that the room sees; empty before the start. */
  readonly at: string
  /** ISO 8601 in UTC; empty before the start. */
  readonly startedAt: string
  /** How many minutes there are: what was planned when it started. Absent before that, and in older files. */
  readonly minutes?: number
  /** How many commands were applied: the number that the next one must have. */
  readonly sequence: number
  readonly expected: readonly Role[]
  /**
   * The author's own assessment of the draft, for the facilitator to compare with the room. It stays with the
   * facilitator: no board, phone, server or report has it. Absent when the author made none.
   */
  readonly author?: readonly AuthorLevel[]
  /** Ids of the workshops that were merged into this one; empty for one that was held. */
  readonly merged: readonly string[]
}
