import { formatDate } from '#i18n/format.ts'
import type { Language, Translate } from '#i18n/translator.ts'
import { dayIn } from '#lib/day.ts'
import type { Questionnaires } from '#questionnaire/collection.ts'
import { missingSeats, type ReceivedReview } from '#review/collect.ts'
import { dayHandedIn, punctualityOf } from '#review/handed-in.ts'
import { nameReviewer, nameSeat } from '#review/name.ts'
import type { Review } from '#review/types.ts'
import { latestReviews } from '#review/merge-reviews.ts'
import { Failure } from '../../failure.ts'
import { oneLine, printProblems } from '../../speak.ts'
import { readRoundFiles, refusedIn } from './read-files.ts'
import { isBlank } from '#lib/blank.ts'
import { titleInWords } from '#wording/title.ts'

/**
 * Prints the fate of each file, who handed in and who is missing. Fails, after printing, when a file does not belong to
 * the round.
 */
export async function status(
  inputs: readonly string[],
  questionnaires: Questionnaires,
  passphrase: string | null,
  language: Language,
  translate: Translate
): Promise<void> {
  const files = await readRoundFiles(inputs, questionnaires, passphrase)
  const { round, reviews, received } = files
  const say = (key: string, args?: Record<string, string | number>): string => oneLine(translate(`cli.${key}`, args))
  const counted = latestReviews(round, reviews)
  const reviewers = counted.map(({ reviewer }) => reviewer)
  const unnamed = (number: number): string => translate('report.round.seatNumber', { number })
  const dayText = (review: Review): string => {
    const date = formatDate(dayHandedIn(review), language)
    const punctuality = punctualityOf(review, round.deadline)
    return punctuality === 'in-time' ? date : say(`round.status.${punctuality}`, { date })
  }
  const line = ({ name, fate, review }: ReceivedReview): string =>
    review === null
      ? say('round.status.file', { name, fate: say('round.status.fate.refused') })
      : say('round.status.review', {
          name,
          fate: say(`round.status.fate.${fate}`),
          who: nameReviewer(round, reviewers, review.reviewer.id, unnamed),
          revision: review.revision,
          date: dayText(review)
        })
  const missing = missingSeats(round, counted)
  const { title, version } = round.draft
  const lines = [
    say(isBlank(version) ? 'round.status.round' : 'round.status.roundVersion', {
      title: titleInWords(title, translate),
      version
    }),
    ...(dayIn(round.deadline) === ''
      ? []
      : [say('round.status.deadline', { date: formatDate(round.deadline, language) })]),
    ...received.map(line),
    say('round.status.seats', { count: round.seats.length, answered: round.seats.length - missing.length }),
    ...missing.map((seat) => say('round.status.missing', { name: nameSeat(round, seat, unnamed) }))
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
  for (const { name, fate, problems } of received)
    if (fate !== 'refused') printProblems({ input: name, problems }, translate)
  const refused = refusedIn(files)
  if (refused.length > 0) throw new Failure(refused)
}
