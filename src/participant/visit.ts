import { whenBack } from '#live/when-back.ts'
import { follow, type Followed } from '#live/follow.ts'
import type { ParticipantView } from '#room/types.ts'
import { createChoices, type Choice, type Choices } from './choices.ts'
import { writeKept, type Kept } from './kept.ts'
import { sendChoice } from './send-choice.ts'
import { stayAwake } from './wake.ts'

/** The connection of a device to a room. */
export interface Visit {
  readonly choices: Choices
  leave(): void
}

interface Visitor {
  onView(view: ParticipantView): void
  onChoices(choices: readonly Choice[]): void
  onContact(isThere: boolean): void
  /** The room ended, or never knew this phone. */
  onEnd(): void
}

/** Takes part in a room: follows it, and sends choices until the server has them. */
export function visit(base: string, kept: Kept, { onView, onChoices, onContact, onEnd }: Visitor): Visit {
  const { token } = kept
  const choices = createChoices({
    send: (choice) => sendChoice(choice, { base, token, onUnknown: () => followed.look() }),
    kept: kept.choices,
    onChange: (all) => {
      writeKept({ ...kept, choices: all })
      onChoices(all)
    }
  })
  const awake = stayAwake()
  let isThere = true
  const followed: Followed = follow(
    { base, view: 'participant', token },
    {
      onView: (view) => {
        if (view.shows.kind === 'check' && view.shows.phase === 'voting') choices.reopen(view.shows)
        onView(view)
      },
      onContact: (found) => {
        if (found && !isThere) choices.retry()
        isThere = found
        onContact(found)
      },
      onEnd: () => {
        leave()
        writeKept(null)
        onEnd()
      }
    }
  )
  const stopLooking = whenBack(() => {
    choices.retry()
    followed.look()
  })
  const leave = (): void => {
    stopLooking()
    choices.stop()
    followed.stop()
    awake()
  }
  return { choices, leave }
}
