import { today } from '../../../state/today.ts'
import { withRoundPart } from '#review/judge-separately.ts'
import { signedOff, signOffNow } from '#review/sign-off.ts'
import type { Seat, Settling, SignOff } from '#review/types.ts'
import { settlingOf, type WorkingAssessment } from '#editing/round-part.ts'
import { useOpen } from '../../assessment/open-context.ts'

/** Changes of the sign-off of one seat, each saved at once. */
interface SignOffChanges {
  /** Records a verdict on the current assessment; without one the sign-off is removed. `date` is today by default. */
  setVerdict(verdict: SignOff['verdict'] | undefined, date?: string): void
  /** Corrects the remark or the date; the sign-off keeps what it was about. */
  correct(change: Partial<Pick<SignOff, 'remark' | 'date'>>): void
}

/** How a page changes the sign-off of a seat in the open assessment. */
export function useSignOff(seat: Seat): SignOffChanges {
  const open = useOpen()
  const revise = (change: (assessment: WorkingAssessment, settling: Settling) => Settling) =>
    open.revise((assessment) => {
      const settling = settlingOf(assessment)
      return settling === null ? assessment : withRoundPart(assessment, change(assessment, settling))
    })
  const setVerdict = (verdict: SignOff['verdict'] | undefined, date?: string) =>
    revise((assessment, settling) => {
      if (verdict === undefined)
        return { ...settling, signOff: settling.signOff.filter((each) => each.seat !== seat.id) }
      const before = settling.signOff.find((each) => each.seat === seat.id)
      return signOffNow(assessment, settling, {
        seat: seat.id,
        verdict,
        remark: before?.remark ?? '',
        date: date ?? before?.date ?? today()
      })
    })
  const correct = (change: Partial<Pick<SignOff, 'remark' | 'date'>>) =>
    revise((_, settling) => {
      const before = settling.signOff.find((each) => each.seat === seat.id)
      return before === undefined ? settling : signedOff(settling, { ...before, ...change })
    })
  return { setVerdict, correct }
}
