import { visibleText } from '#lib/blank.ts'
import { invite, type Invitation } from '#review/invite.ts'
import type { Round } from '#review/types.ts'
import { seatsOf, type InvitationForm } from './invitation.ts'

/** The parts of an invitation that do not come from the form. */
type RoundStart = Pick<Invitation, 'id' | 'now' | 'today' | 'questionnaire' | 'language' | 'answers'>

/** The round that a filled-in invitation makes. Call it when `faultsOf` finds nothing. */
export function roundOf(
  { title, version, depth, deadline, instruction, proposals, seats }: InvitationForm,
  start: RoundStart
): Round {
  return invite({
    ...start,
    depth,
    draft: { title: visibleText(title), version: visibleText(version) },
    deadline,
    instruction: visibleText(instruction),
    seats: seatsOf(seats),
    proposals
  })
}
