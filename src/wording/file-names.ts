import { madeOn } from '#assessment/days.ts'
import { fileName } from '#assessment/file-name.ts'
import type { Assessment } from '#assessment/types.ts'
import type { Translate } from '#i18n/translator.ts'
import type { Depth, Questionnaire } from '#questionnaire/types.ts'
import { handedInMoment } from '#review/handed-in.ts'
import type { Judging, Round } from '#review/types.ts'
import { latestReviews } from '#review/merge-reviews.ts'
import { lastChange } from '#review/last-change.ts'
import type { RoundToWord } from './round/round.ts'

/*
 * The names of documents and of the files of a round, so that the app and the command line call one thing by one name; that of an
 * assessment stands beside it. Where a word of a language stands in a name, it is of the language of the document.
 */

/** The invitation of a round, to send to the reviewers. */
export const invitationFile = (round: Round): string =>
  `${fileName({ answers: round.passport, ...madeOn(round) })}.round.cohesietoets.json`

/** What a reviewer hands in. */
export const reviewFile = (judging: Judging): string =>
  `${fileName({ answers: judging.round.passport, ...handedInMoment(judging) })}_${namePart(judging.reviewer.seat)}.review.cohesietoets.json`

/** An id of a seat as part of a file name: short, and without signs that mean something to a file system. */
const namePart = (seat: string): string => seat.replaceAll(/[^A-Za-z0-9-]/g, '-').slice(0, 40)

/** A report, without extension. What may be shared has a name of its own, so that nobody shares the working version by mistake. */
export const reportName = (assessment: Assessment, flavour: 'working' | 'public', translate: Translate): string =>
  flavour === 'public' ? `${fileName(assessment)}_${translate('report.fileName.public')}` : fileName(assessment)

/** A document about a round, without extension. */
export const roundDocumentName = (
  { round, reviews }: Pick<RoundToWord, 'round' | 'reviews'>,
  kind: 'agenda' | 'comparison',
  translate: Translate
): string =>
  `${fileName({ answers: round.passport, ...lastChange(round, latestReviews(round, reviews)) })}_${translate(`report.fileName.${kind}`)}`

/** The questionnaire to fill in by pen, without extension. */
export const blankFormName = ({ id }: Questionnaire, depth: Depth, translate: Translate): string =>
  translate('report.fileName.blank', {
    questionnaire: id,
    depth: translate(`common.depth.${depth}`).toLowerCase().replaceAll(' ', '-')
  })
