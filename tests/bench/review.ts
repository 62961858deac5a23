import { setAgenda } from '#review/agenda.ts'
import { collect } from '#review/collect.ts'
import { compareReviews } from '#review/compare.ts'
import { writeDocument } from '#review/write.ts'
import { cohesietoets } from '../support/questionnaire.ts'
import { reviewFrom, roundOf } from '../support/round.ts'
import { amount, cpuOf, type Figure } from './figure.ts'
import { sample } from './sample.ts'

const reviewers = 15

/** The lowest processor time of several rounds, in milliseconds. */
async function least(work: () => unknown): Promise<number> {
  const each: number[] = []
  for (let round = 0; round < 20; round += 1) each.push(await cpuOf(work))
  return Math.min(...each)
}

/** Full assessments of fifteen reviewers: reading and checking their files, comparing them, setting the agenda. */
export async function benchReview(): Promise<readonly Figure[]> {
  const seats = Array.from({ length: reviewers }, (_, index) => `seat-${index}`)
  const round = roundOf(seats)
  const reviews = sample(reviewers).map(({ answers }, index) =>
    reviewFrom(round, seats[index] ?? '', { answers: { ...answers, ...round.passport } })
  )
  const files = reviews.map((review, index) => ({ name: `${index}`, text: writeDocument(review) }))
  const first = await cpuOf(() => compareReviews(cohesietoets, round, reviews))
  return [
    { name: `comparing ${reviewers} reviews, the first time, ms`, value: amount(first), mark: '50' },
    {
      name: `comparing ${reviewers} reviews, ms`,
      value: amount(await least(() => compareReviews(cohesietoets, round, reviews))),
      mark: '50'
    },
    {
      name: `comparing them and setting the agenda, ms`,
      value: amount(await least(() => setAgenda(compareReviews(cohesietoets, round, reviews), cohesietoets)))
    },
    {
      name: `reading and checking their ${reviewers} files, ms`,
      value: amount(await least(() => collect(round, cohesietoets, [], files)))
    }
  ]
}
