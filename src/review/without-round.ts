import type { Answers, Assessment } from '#assessment/types.ts'
import { isRecord } from '#lib/record.ts'
import { isRemarkName } from '#questionnaire/remark-name.ts'
import { describeSeat } from './name.ts'
import { withoutSpeakers } from './voices.ts'

/**
 * The assessment without any trace of a round, for readers who may not know of it: without the review part, and without
 * names of seats in remarks. Does not rely on that part being valid, so a broken one leaves no names either.
 */
export function withoutRound(assessment: Assessment): Assessment {
  const { review, ...others } = assessment
  if (review === undefined) return assessment
  const names = namesIn(review)
  return { ...others, answers: mapRemarks(assessment.answers, (remark) => withoutSpeakers(remark, names)) }
}

const mapRemarks = (answers: Answers, change: (remark: string) => string): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([name, answer]) => [
      name,
      typeof answer === 'string' && isRemarkName(name) ? change(answer) : answer
    ])
  )

/** Every possible name of a seat, including its id when it has no other name. */
function namesIn({ round }: NonNullable<Assessment['review']>): readonly string[] {
  const seats = isRecord(round) && Array.isArray(round['seats']) ? (round['seats'] as readonly unknown[]) : []
  return seats.filter(isRecord).flatMap((seat) => {
    const [task, organisation] = [textOf(seat['function']), textOf(seat['organisation'])]
    const name = describeSeat({ function: task, organisation })
    // Version 1.0 kept the white space inside the name.
    const asBefore = [task.trim(), organisation.trim()].filter((part) => part !== '').join(', ')
    const found = [name, asBefore].filter((each) => each !== '')
    return found.length > 0 ? found : [textOf(seat['id'])].filter((each) => each !== '')
  })
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
