import type { Start } from '#assessment/blank.ts'
import { passportNames } from '#assessment/passport.ts'
import type { Answers } from '#assessment/types.ts'
import type { Depth, Language, Questionnaire } from '#questionnaire/types.ts'
import { withDigest } from './digest.ts'
import { passportOf } from './passport.ts'
import type { Round, Seat } from './types.ts'
import { isBlank, visibleText } from '#lib/blank.ts'

export interface Invitation extends Start {
  readonly questionnaire: Questionnaire
  readonly depth: Depth
  readonly language: Language
  readonly draft: { readonly title: string; readonly version: string }
  readonly deadline: string
  readonly instruction: string
  readonly seats: readonly Seat[]
  readonly proposals?: boolean | undefined
  /**
   * Answers of the assessment that the round starts from; empty when there is none. Only facts about the draft are
   * taken over.
   */
  readonly answers: Answers
}

/**
 * Creates a review round from the form of the invitation, with its digest. `answers` are those of the assessment that
 * it starts from.
 */
export function invite({
  id,
  now,
  today,
  questionnaire,
  depth,
  language,
  draft,
  deadline,
  instruction,
  seats,
  proposals,
  answers
}: Invitation): Round {
  // Every reviewer fills in their own name.
  const { [passportNames.author]: _, ...facts } = passportOf(questionnaire, answers)
  const passport = {
    ...facts,
    ...named(passportNames.title, draft.title),
    ...named(passportNames.version, draft.version)
  }
  return withDigest({
    format: 'cohesietoets/round',
    version: 1,
    id,
    questionnaire: {
      id: questionnaire.id,
      version: questionnaire.version,
      ...(questionnaire.digest !== null && { digest: questionnaire.digest })
    },
    depth,
    language,
    createdAt: now,
    ...(today !== undefined && { createdOn: today }),
    draft,
    deadline,
    instruction,
    seats,
    ...(proposals === true && { proposals }),
    passport
  } as const)
}

const named = (name: string, text: string): Answers => (isBlank(text) ? {} : { [name]: text.trim() })

/** Creates the seats of the invited people, each with a unique id. */
export function seatsFor(invited: readonly Omit<Seat, 'id'>[]): readonly Seat[] {
  const seats: Seat[] = []
  for (const { function: task, organisation } of invited) {
    const seat = { function: visibleText(task), organisation: visibleText(organisation) }
    seats.push({
      id: seatId(
        seat,
        seats.map(({ id }) => id)
      ),
      ...seat
    })
  }
  return seats
}

/** An id for a seat from its organisation and function that is not in `taken`. */
export function seatId(seat: Omit<Seat, 'id'>, taken: readonly string[]): string {
  const base =
    `${seat.organisation} ${seat.function}`
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'seat'
  let free = base
  for (let number = 2; taken.includes(free); number += 1) free = `${base}-${number}`
  return free
}
