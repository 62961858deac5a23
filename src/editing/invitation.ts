import { seatsFor } from '#review/invite.ts'
import { isDay } from '#lib/day.ts'
import type { Seat } from '#review/types.ts'
import type { Depth } from '#questionnaire/types.ts'
import { isBlank } from '#lib/blank.ts'
import { normalisePassphrase, unusable, weaknessOf } from '#seal/passphrase.ts'

/** The invitation while it is being filled in. */
export interface InvitationForm {
  readonly title: string
  readonly version: string
  readonly depth: Depth
  readonly deadline: string
  readonly instruction: string
  /** Whether reviewers may see proposals for where evidence stands in the draft. */
  readonly proposals?: boolean
  readonly seats: readonly SeatRow[]
  readonly passphrase: string
  readonly repeated: string
}

export interface SeatRow {
  /** A stable key while rows are added and removed. */
  readonly key: number
  readonly function: string
  readonly organisation: string
}

/** The number of reviewers: with fewer it is a talk between two, with more no conversation is possible. */
export const seatCount = { least: 3, most: 15 } as const

/** What is missing, and in which field; the texts are under `web.round.invite.fault`. */
export interface InvitationFault {
  readonly field: string
  readonly code: 'title' | 'version' | 'seats' | 'function' | 'organisation' | 'deadline' | PassphraseFault | 'repeated'
  readonly number: number
}

export type PassphraseFault = 'passphrase' | 'passphraseRepeated' | 'passphraseUnusable'

/** Why a passphrase cannot seal a file. Null when it can. */
export function passphraseFault(phrase: string): PassphraseFault | null {
  if (unusable(phrase) !== null) return 'passphraseUnusable'
  const weakness = weaknessOf(phrase)
  return weakness === null ? null : weakness === 'short' ? 'passphrase' : 'passphraseRepeated'
}

const isFilled = (row: SeatRow): boolean => !isBlank(row.function) || !isBlank(row.organisation)

/**
 * Everything that prevents making the invitation, in the order of the form. Empty rows are allowed.
 * `isDeadlineRefused`: the date field contains an invalid date.
 */
export function faultsOf(form: InvitationForm, isDeadlineRefused = false): readonly InvitationFault[] {
  const fault = (field: string, code: InvitationFault['code'], number = 0): InvitationFault => ({ field, code, number })
  const { title, version, deadline, seats, passphrase, repeated } = form
  const first = seats.find((row) => !isFilled(row)) ?? seats[0]
  const filled = seats.filter(isFilled)
  return [
    ...(isBlank(title) ? [fault('title', 'title')] : []),
    ...(isBlank(version) ? [fault('version', 'version')] : []),
    ...seats.flatMap((row, index) =>
      !isFilled(row)
        ? []
        : [
            ...(isBlank(row.function) ? [fault(`function-${row.key}`, 'function', index + 1)] : []),
            ...(isBlank(row.organisation) ? [fault(`organisation-${row.key}`, 'organisation', index + 1)] : [])
          ]
    ),
    ...(filled.length < seatCount.least ? [fault(`function-${first?.key ?? 0}`, 'seats')] : []),
    ...(!isDeadlineRefused && (deadline === '' || isDay(deadline)) ? [] : [fault('deadline', 'deadline')]),
    ...(passphrase === '' ? [] : passphraseFaults(passphrase, repeated).map((code) => fault(fieldOf(code), code)))
  ]
}

/** What can be wrong with a passphrase and its repetition. */
export type LockFault = PassphraseFault | 'repeated'

/** Why a passphrase and its repetition cannot seal; empty when they can. */
export function passphraseFaults(passphrase: string, repeated: string): readonly LockFault[] {
  const found = passphraseFault(passphrase)
  if (found !== null) return [found]
  return normalisePassphrase(passphrase) === normalisePassphrase(repeated) ? [] : ['repeated']
}

const fieldOf = (code: LockFault): string => (code === 'repeated' ? 'repeated' : 'passphrase')

/** The seats of the filled-in rows, each with a unique id. */
export const seatsOf = (rows: readonly SeatRow[]): readonly Seat[] => seatsFor(rows.filter(isFilled))
