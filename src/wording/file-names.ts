import { madeOn } from '#assessment/days.ts'
import { fileName } from '#assessment/file-name.ts'
import type { Assessment, AssessmentWith } from '#assessment/types.ts'
import type { Translate } from '#i18n/translator.ts'
import type { Overview } from '#overview/overview.ts'
import type { QuestionnaireReference } from '#questionnaire/collection.ts'
import type { Depth, Questionnaire } from '#questionnaire/types.ts'
import { handedInMoment } from '#review/handed-in.ts'
import type { Judging, Round } from '#review/types.ts'
import { latestReviews } from '#review/merge-reviews.ts'
import { lastChange } from '#review/last-change.ts'
import type { RoundToWord } from './round/round.ts'
import { passportNames } from '#assessment/passport.ts'
import type { Workshop } from '#workshop/types.ts'

/*
 * Names of documents and of the files of a round, so that the app and the command line use the same name; that of an
 * assessment is in `assessment/file-name.ts`. Words in a name are in the language of the document.
 */

/** The file name of the invitation of a round, with its extension. */
export const invitationFile = (round: Round): string =>
  `${fileName({ answers: round.passport, ...madeOn(round) })}.round.cohesietoets.json`

/** The file name of a review, with its extension: title, date of handing in, and seat. */
export const reviewFile = (judging: Judging): string =>
  `${fileName({ answers: judging.round.passport, ...handedInMoment(judging) })}` +
  `_${namePart(judging.reviewer.seat)}.review.cohesietoets.json`

/** The file name of a workshop, with its extension. */
export const workshopFile = (workshop: Workshop): string => `${workshopName(workshop)}.workshop.cohesietoets.json`

/** The file name of something to print for a workshop, without extension. */
export const printName = (workshop: Workshop, name: string): string => `${workshopName(workshop)}_${name}`

const workshopName = ({ draft, createdAt }: Workshop): string =>
  fileName({
    answers: { [passportNames.title]: draft.title, [passportNames.version]: draft.version },
    modifiedAt: createdAt
  })

/** The id of a seat as part of a file name: short, and without characters that a file system treats specially. */
const namePart = (seat: string): string => seat.replaceAll(/[^A-Za-z0-9-]/g, '-').slice(0, 40)

/**
 * The file name of a report, without extension. The public version has a name of its own, so that nobody shares the
 * working version by mistake.
 */
export const reportName = (
  assessment: AssessmentWith<unknown>,
  flavour: 'working' | 'public',
  translate: Translate,
  length: 'full' | 'short' = 'full'
): string =>
  [
    fileName(assessment),
    ...(length === 'short' ? [translate('report.fileName.short')] : []),
    ...(flavour === 'public' ? [translate('report.fileName.public')] : [])
  ].join('_')

/** The file name of the result of a workshop, without extension; the public one says so. */
export const workshopResultName = (
  assessment: AssessmentWith<unknown>,
  flavour: 'working' | 'public',
  translate: Translate
): string => `${reportName(assessment, flavour, translate)}_${translate('report.fileName.workshopResult')}`

/** The file name of a document about a round, without extension. */
export const roundDocumentName = (
  { round, reviews }: Pick<RoundToWord, 'round' | 'reviews'>,
  kind: 'agenda' | 'comparison',
  translate: Translate
): string =>
  `${fileName({ answers: round.passport, ...lastChange(round, latestReviews(round, reviews)) })}` +
  `_${translate(`report.fileName.${kind}`)}`

/**
 * The file name of an overview of many drafts, without extension. The day is that of the last draft; a public one has
 * none.
 */
export const overviewName = (
  { questionnaire: { id }, period, flavour }: Pick<Overview, 'questionnaire' | 'period' | 'flavour'>,
  translate: Translate
): string =>
  [
    id,
    translate('report.fileName.overview'),
    ...(period === null ? [] : [period.to]),
    ...(flavour === 'public' ? [translate('report.fileName.public')] : [])
  ].join('_')

/** The file name of a questionnaire package, with its extension. */
export const packageFile = ({ id, version }: QuestionnaireReference): string =>
  `${id}_${version}.questionnaire.cohesietoets.json`

/** The file name of an assessment that was upgraded, without extension; it says the version of its questionnaire. */
export const upgradedFile = (assessment: Assessment): string =>
  `${fileName(assessment)}_${assessment.questionnaire.id}-${assessment.questionnaire.version}`

/** The file name of the blank form, without extension. */
export const blankFormName = ({ id }: Questionnaire, depth: Depth, translate: Translate): string =>
  translate('report.fileName.blank', {
    questionnaire: id,
    depth: translate(`common.depth.${depth}`).toLowerCase().replaceAll(' ', '-')
  })
