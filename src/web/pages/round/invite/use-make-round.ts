import { useState } from 'react'
import type { Answers } from '#assessment/types.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { checkWritten } from '#lib/json-fits.ts'
import { roundOf } from '#editing/round-of-invitation.ts'
import { startSettling } from '#review/settle.ts'
import { writeDocument } from '#review/write.ts'
import type { Fault } from '#storage/store.ts'
import { isRefusedIn } from '../../../components/DayInput.tsx'
import { goTo } from '../../../router/use-route.ts'
import { dayHere } from '../../../state/today.ts'
import { announce } from '../../../shell/announce.ts'
import { newId } from '../../../state/new-id.ts'
import { useLanguage } from '../../../words/language.ts'
import { useWorkspace } from '../../../shell/workspace.ts'
import { faultsOf, type InvitationFault, type InvitationForm } from '#editing/invitation.ts'
import { downloadRound } from '../common/round-files.ts'

interface MakeRoundParts {
  readonly questionnaire: Questionnaire
  /** The answers of the assessment that the round starts from. */
  readonly answers: Answers
  readonly form: InvitationForm
  /** Called when the round is made. */
  forget(): void
}

interface MakeRound {
  /** What is missing in the form since the last attempt. */
  readonly faults: readonly InvitationFault[]
  /** Makes the error summary take focus again at each attempt. */
  readonly attempts: number
  readonly isBusy: boolean
  /** Why the round could not be stored; null when it could. */
  readonly fault: Fault | null
  make(): Promise<void>
}

/** Makes the round of a filled-in invitation: stores it, downloads its file and goes to its page. */
export function useMakeRound({ questionnaire, answers, form, forget }: MakeRoundParts): MakeRound {
  const language = useLanguage()
  const { library } = useWorkspace()
  const [faults, setFaults] = useState<readonly InvitationFault[]>([])
  const [attempts, setAttempts] = useState(0)
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState<Fault | null>(null)

  const make = async () => {
    const found = faultsOf(form, isRefusedIn('deadline'))
    setFaults(found)
    setAttempts(attempts + 1)
    if (found.length > 0) return
    setBusy(true)
    const now = new Date().toISOString()
    const made = { now, today: dayHere(now) }
    const round = roundOf(form, { id: newId(), ...made, questionnaire, language, answers })
    if (checkWritten(writeDocument(round)) !== null) {
      setBusy(false)
      announce('save.tooMuchForFile')
      return
    }
    const added = await library.add(startSettling(round, questionnaire, { id: newId(), ...made }))
    if (!added.ok) {
      setBusy(false)
      setFault(added.fault)
      return
    }
    forget()
    const file = await downloadRound(round, form.passphrase)
    goTo({ page: 'round', id: added.value, step: 'collect', check: null })
    announce('round.invite.made', { file })
  }
  return { faults, attempts, isBusy, fault, make }
}
