import { useEffect, useState } from 'react'
import type { InvitationForm } from '#editing/invitation.ts'
import type { Depth } from '#questionnaire/types.ts'
import { forgetUnfinished, keepUnfinished, readUnfinished } from './unfinished.ts'

/** What an invitation takes over from the assessment it starts from. */
export interface InvitationStart {
  readonly title: string
  readonly version: string
  readonly depth: Depth
}

/** The form of an invitation, kept in this browser until it is made. */
interface KeptInvitation {
  readonly form: InvitationForm
  /** Whether it was begun earlier and continues. */
  readonly isUnfinished: boolean
  set(change: Partial<InvitationForm>): void
  /** Empties the form and forgets what was kept. */
  startOver(): void
  /** Forgets what was kept, because the invitation is made. */
  forget(): void
}

const emptySeats = [0, 1, 2].map((key) => ({ key, function: '', organisation: '' }))

/**
 * `from`: the assessment that the round starts from; null for none. Where the browser keeps nothing, it asks before the
 * page is left.
 */
export function useInvitation(from: string | null, start: InvitationStart): KeptInvitation {
  const [unfinished, setUnfinished] = useState(() => readUnfinished(from))
  const empty: InvitationForm = {
    ...start,
    deadline: '',
    instruction: '',
    seats: emptySeats,
    passphrase: '',
    repeated: ''
  }
  const [form, setForm] = useState<InvitationForm>({ ...empty, ...unfinished })
  const [isAtRisk, setAtRisk] = useState(false)
  useEffect(() => {
    if (!isAtRisk) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isAtRisk])
  const forget = () => {
    forgetUnfinished(from)
    setAtRisk(false)
  }
  return {
    form,
    isUnfinished: unfinished !== null,
    set: (change) => {
      const changed = { ...form, ...change }
      setForm(changed)
      setAtRisk(!keepUnfinished(from, changed))
    },
    startOver: () => {
      forget()
      setUnfinished(null)
      setForm(empty)
      document.querySelector<HTMLElement>('main h1')?.focus()
    },
    forget
  }
}
