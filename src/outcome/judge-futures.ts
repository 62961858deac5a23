import { isEmpty } from '#expression/evaluate.ts'
import type { Answers } from '#assessment/types.ts'
import type { Futures } from '#questionnaire/types.ts'
import type { FuturesOutcome } from './types.ts'

/**
 * The verdict over the futures. `open` only while none is negative and at least one is not judged: what is negative
 * already stays so.
 */
export function judgeFutures({ futures, negative, unknown, vulnerableFrom, fragileFrom }: Futures, answers: Answers): FuturesOutcome {
  const negatives: string[] = []
  const open: string[] = []
  for (const { id, question } of futures) {
    const answer = answers[question]
    if (isOneOf(negative, answer)) negatives.push(id)
    else if (isEmpty(answer) || isOneOf(unknown, answer)) open.push(id)
  }
  const verdict = negatives.length >= fragileFrom ? 'fragile' : negatives.length >= vulnerableFrom ? 'vulnerable' : open.length > 0 ? 'open' : 'robust'
  return { verdict, negative: negatives, open }
}

const isOneOf = (list: readonly (string | number)[], answer: unknown): boolean => list.some((value) => value === answer)
