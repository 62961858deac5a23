import { dayCreated } from '#assessment/days.ts'
import { formatDate } from '#i18n/format.ts'
import { dayIn } from '#lib/day.ts'
import { dayHandedIn } from '#review/handed-in.ts'
import { missingSeats } from '#review/collect.ts'
import { paragraph, runs, table, type TextOrRuns } from '../blocks.ts'
import type { Block, Facts } from '../model.ts'
import type { RoundContext } from './context.ts'
import { isBlank } from '#lib/blank.ts'

/** Facts about a round: the draft, the deadline, and how many reviewers. */
export function roundFacts({ say, round, comparison, language }: RoundContext): Facts {
  const seats = round.seats.length
  const answered = round.seats.length - missingSeats(round, seatsIn(comparison.reviewers)).length
  const entries = [
    ...(isBlank(round.draft.version) ? [] : [{ term: say('round.facts.version'), value: round.draft.version }]),
    { term: say('about.depth'), value: say(`round.facts.depth.${round.depth}`) },
    { term: say('round.facts.invited'), value: formatDate(dayCreated(round), language) },
    ...(dayIn(round.deadline) === ''
      ? []
      : [{ term: say('round.facts.deadline'), value: formatDate(round.deadline, language) }]),
    { term: say('round.facts.participation'), value: say('round.facts.participationOf', { count: seats, answered }) },
    {
      term: say('about.questionnaire'),
      value: say('about.questionnaireValue', { id: round.questionnaire.id, version: round.questionnaire.version })
    }
  ]
  return { kind: 'facts', entries: entries.map(({ term, value }) => ({ term, value: runs(value) })) }
}

/** The reviewers, with the short name each has in pictures and tables, and who has not handed in. */
export function reviewerBlocks(context: RoundContext): readonly Block[] {
  const { say, round, counted, comparison, language, markOf, nameOf, seatName } = context
  const rows = counted.map((review): readonly TextOrRuns[] => {
    const { reviewer, revision } = review
    const date = formatDate(dayHandedIn(review), language)
    return [
      markOf(reviewer.id),
      nameOf(reviewer.id),
      revision === 1 ? date : say('round.reviewers.revision', { date, revision })
    ]
  })
  const columns = [
    { title: say('round.column.mark'), width: 12 },
    { title: say(context.isPublic ? 'round.column.function' : 'round.column.reviewer'), width: 55 },
    { title: say('round.column.handedIn'), width: 33 }
  ]
  const missing = missingSeats(round, seatsIn(comparison.reviewers))
  return [
    ...(rows.length === 0
      ? [paragraph(say('round.reviewers.none'))]
      : [table(say('round.reviewers.caption'), columns, rows)]),
    ...(missing.length === 0
      ? []
      : [paragraph(say('round.reviewers.missing', { count: missing.length, names: missing.map(seatName).join('; ') }))])
  ]
}

/** The input of `missingSeats`. */
const seatsIn = (reviewers: RoundContext['comparison']['reviewers']) => reviewers.map((reviewer) => ({ reviewer }))
