import type { Assessment } from '#assessment/types.ts'
import { prefixPaths, warning, type Problem } from '#lib/problem.ts'
import { checkSettlingTexts } from './check-texts.ts'
import { nameSeat } from './name.ts'
import { checkInvitation } from './read-review.ts'
import { standings, type Standing } from './sign-off.ts'
import type { Settling } from './types.ts'

/**
 * Warnings about a settling: reviews of another invitation, sign-offs that no longer count, and texts that are too
 * long. Those of the round and of each review are apart.
 */
export const settlingWarnings = (assessment: Assessment, settling: Settling): readonly Problem[] => [
  ...checkSettlingTexts(settling.decisions, settling.signOff),
  ...strayed(settling),
  ...signOffWarnings(assessment, settling)
]

/**
 * Warnings for reviews that are kept although they answer another invitation. A review without a digest of its
 * invitation got its warning when it was collected.
 */
const strayed = ({ reviews, round }: Settling): readonly Problem[] =>
  reviews.flatMap((review, index) => {
    const problem = checkInvitation(review, round)
    return problem?.severity === 'error'
      ? prefixPaths(`reviews[${index}]`, [warning('kept-other-invitation', problem.path)])
      : []
  })

function signOffWarnings(assessment: Assessment, settling: Settling): readonly Problem[] {
  const signOffs = standings(assessment, settling)
  const seatsThat = (wanted: Standing): string =>
    settling.round.seats
      .filter(({ id }) => signOffs.some(({ signOff, standing }) => signOff.seat === id && standing === wanted))
      .map((seat) => nameSeat(settling.round, seat))
      .join('; ')
  return (['changed', 'unbound'] as const).flatMap((standing) => {
    const seats = seatsThat(standing)
    const code = standing === 'changed' ? 'changed-since-signed' : 'sign-off-unbound'
    return seats === '' ? [] : [warning(code, 'signOff', { seats })]
  })
}
