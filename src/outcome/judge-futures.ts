import { isEmpty } from '#expression/evaluate.ts'
import type { Answers } from '#assessment/types.ts'
import type { Futures } from '#questionnaire/types.ts'
import type { FuturesOutcome, FuturesVerdict } from './types.ts'

/**
 * The verdict over the futures. `open` only while none is negative and at least one is not judged: what is negative
 * already stays so.
 */
export function judgeFutures({ futures, negative, unknown, vulnerableFrom, fragileFrom }: Futures, answers: Answers): FuturesOutcome {
  const judgements = futures.map((future) => ({ id: future.id, answer: answers[future.question] }))
  const isOneOf = (list: readonly (string | number)[], answer: unknown): boolean => list.some((value) => value === answer)
  const negativeIds = judgements.filter(({ answer }) => isOneOf(negative, answer)).map(({ id }) => id)
  const open = judgements.filter(({ answer }) => isEmpty(answer) || isOneOf(unknown, answer)).map(({ id }) => id)
  return { verdict: verdict(negativeIds.length, open.length), negative: negativeIds, open }

  function verdict(negatives: number, opens: number): FuturesVerdict {
    if (negatives >= fragileFrom) return 'fragile'
    if (negatives >= vulnerableFrom) return 'vulnerable'
    return opens > 0 ? 'open' : 'robust'
  }
}
