import type { Language } from '#lib/language.ts'
import type { Problem } from '#lib/problem.ts'
import type { BoardView } from '#workshop/view.ts'
import type { Command } from '#workshop/commands.ts'
import type { PartItem, Phase, Shoes, Tally, Workshop } from '#workshop/types.ts'

/** Who may do what in a room. The clicker of a facilitator has the rights of a co-facilitator. */
export const roles = ['facilitator', 'co-facilitator', 'board', 'phone', 'table'] as const
export type Role = (typeof roles)[number]

/** How a participant answers: for themselves, or with one device for a table. */
export const devices = ['phone', 'table'] as const satisfies readonly Role[]
export type Device = (typeof devices)[number]

/** Who joins a room with its code: a participant's device, or a board on a computer of its own. */
export const entrances = [...devices, 'board'] as const satisfies readonly Role[]
export type Entrance = (typeof entrances)[number]

/** A number for each kind of device. */
export type ByDevice = Readonly<Record<Device, number>>

/** Whether rooms can be opened here; see `routes.server`. */
export interface ServerInfo {
  readonly rooms: true
  readonly version: string
  /** The address at which participants reach the app, with a slash at its end; null when the operator did not say. */
  readonly address: string | null
}

/** Opens a room. The workshop has no title, draft, notes, reasons or expected roles; see `bareWorkshop`. */
export interface NewRoom {
  readonly workshop: Workshop
}

export interface OpenedRoom {
  readonly code: string
  /** The facilitator's token. It cannot be requested again: whoever loses it loses the room. */
  readonly token: string
  /** ISO 8601 in UTC. */
  readonly endsAt: string
}

/**
 * Joins a room. The device makes its own token (`newToken`) and keeps it, so that a request repeated after a lost
 * answer does not make two participants of one.
 */
export interface Joining {
  readonly code: string
  readonly token: string
  readonly as: Entrance
}

export interface Joined {
  readonly questionnaire: Workshop['questionnaire']
  /** The language of the workshop; a device may read in another. */
  readonly language: Language
  readonly setting: Workshop['setting']
}

/** One answer. A device has one answer per ballot, that of its highest revision. */
export interface Answer {
  readonly item: string
  /** 1 or 2. */
  readonly ballot: number
  /** Null: *I don't know yet*. */
  readonly level: number | null
  /** Counts from 1, one higher with each change of this answer. The same revision again changes nothing. */
  readonly revision: number
}

/**
 * What is on disk for this device. It differs from what was sent when another tab with the same token answered later.
 */
export interface Saved {
  readonly level: number | null
  readonly revision: number
}

/** A minority view for the report, from somebody who stays far from the room's middle. Empty takes it back. */
export interface Sentence {
  readonly item: string
  readonly text: string
}

/** A command after `bareCommand`. The room counts the answers of devices itself, and the movement between ballots. */
export type RoomCommand = Command

/** The sequence number of the workshop after the command. */
export interface Applied {
  readonly sequence: number
}

export interface ScreenChange {
  readonly isPaused: boolean
}

/** Asks for a token for somebody else who leads. */
export interface TokenWish {
  readonly role: Extract<Role, 'co-facilitator'>
}

export interface GivenToken {
  readonly token: string
}

/** What was destroyed when a room ended. */
export interface Proof {
  /** SHA-256 of the id of the room. */
  readonly room: string
  /** Also those that were deleted earlier, when their check was decided. */
  readonly answers: number
  readonly sentences: number
  /** Of participants, boards and facilitators. */
  readonly tokens: number
  /** ISO 8601 in UTC. */
  readonly endedAt: string
  /** The version of the program. */
  readonly software: string
}

/** What a participant's device shows of an item. */
export type ParticipantShows =
  | { readonly kind: PartItem['kind'] | 'futures' | 'before' }
  | {
      readonly kind: 'check'
      readonly item: string
      readonly phase: Phase
      readonly isSkipped: boolean
      /** 0 before the first ballot. */
      readonly ballot: number
      /** In whose place people vote; null for themselves. */
      readonly as: Shoes | null
      /** Decided level; null before. */
      readonly decided: number | null
      /** Per ballot what the room chose; null before the reveal, and when fewer than five answered. */
      readonly results: readonly (Tally | null)[]
      /** The levels whose voters can leave a minority view now; empty when nobody can. */
      readonly mayDiffer: readonly number[]
    }

/** What a participant's device may know. Changes about eight times per item. */
export interface ParticipantView {
  readonly questionnaire: Workshop['questionnaire']
  readonly language: Language
  readonly shows: ParticipantShows
}

/** What the board may know: no levels before the reveal, no notes, nothing of fewer than five people. */
export interface RoomBoardView extends BoardView {
  readonly code: string
  readonly joined: ByDevice
  readonly isPaused: boolean
}

/** What facilitators may know: before the reveal no more than anybody else. */
export interface FacilitatorView {
  readonly code: string
  readonly endsAt: string
  /** Without title, draft, notes and reasons, which only the facilitator's device has; see `withOwnWords`. */
  readonly workshop: Workshop
  readonly joined: ByDevice
  /** Devices with an answer to the current ballot; their answers enter the workshop at the reveal. */
  readonly answered: ByDevice
  /**
   * How many answers of devices were left out because they were fewer than five, by item and ballot; the facilitator
   * should tell the room.
   */
  readonly leftOut: Readonly<Record<string, readonly number[]>>
  /** Minority views, in no order, for the facilitator to release. */
  readonly sentences: readonly Sentence[]
  readonly isPaused: boolean
}

export interface Views {
  readonly participant: ParticipantView
  readonly board: RoomBoardView
  readonly facilitator: FacilitatorView
}

/** A view with its tag. Views with the same tag are the same. */
export interface Tagged<View> {
  readonly tag: string
  readonly view: View
}

/** The texts of one check, in one language. */
export interface CheckWords {
  readonly short: string
  readonly title: string
  /** The name of each level, and its text. */
  readonly names: readonly string[]
  readonly levels: readonly string[]
}

/**
 * Why a request is refused.
 *
 * | code | status | |
 * | --- | --- | --- |
 * | bad-request | 400 | a field is missing or wrong; `problems` says which |
 * | no-room | 401 | the token opens no room: the room ended, or the token is wrong |
 * | not-allowed | 403 | this role may not do that |
 * | forged-origin | 403 | the request comes from a page of another site |
 * | unknown-code | 404 | no room has this code, or it ended |
 * | not-found | 404 | nothing is at this address |
 * | not-open | 409 | the ballot is closed, or another one is going on: the answer came too late |
 * | out-of-order | 409 | somebody else was first; `sequence` is that of the workshop now |
 * | refused | 409 | the rules do not allow this command now; `problems` says why |
 * | room-full | 409 | more participants or tokens than a room has |
 * | too-large | 413 | the body is too large |
 * | too-many | 429 | too many requests; wait `Retry-After` seconds |
 * | server-full | 503 | more rooms than the server has |
 * | unavailable | 503 | the database does not answer, or the server stops: try again |
 */
export const errorStatus = {
  'bad-request': 400,
  'no-room': 401,
  'not-allowed': 403,
  'forged-origin': 403,
  'unknown-code': 404,
  'not-found': 404,
  'not-open': 409,
  'out-of-order': 409,
  refused: 409,
  'room-full': 409,
  'too-large': 413,
  'too-many': 429,
  'server-full': 503,
  unavailable: 503
} as const
export type ErrorCode = keyof typeof errorStatus

/** The body of every refusal. */
export interface RoomError {
  readonly error: ErrorCode
  readonly problems?: readonly Problem[]
  readonly sequence?: number
}
