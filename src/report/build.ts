import { dayModified } from '#assessment/days.ts'
import { assessmentFile } from '#assessment/file-name.ts'
import { visibleText } from '#lib/blank.ts'
import { shorten } from '#lib/shorten.ts'
import { checkFits } from '#lib/json-fits.ts'
import { writeAssessment } from '#assessment/write.ts'
import { formatDate } from '#i18n/format.ts'
import { hasContents } from './contents.ts'
import { createContext, type Context, type ReportInput } from './context.ts'
import { instrumentName } from '#wording/speech.ts'
import { frameOf, inFooter } from './frame.ts'
import type { Report, Section } from './model.ts'
import { markOtherLanguage } from './other-language.ts'
import { draftTitle } from '#wording/title.ts'
import { passportText } from './passport.ts'
import { settledSection } from './round/settled.ts'
import { actionsSection } from './sections/actions.ts'
import { answersSection } from './sections/answers.ts'
import { changesSection } from './sections/changes.ts'
import { futuresSection } from './sections/futures.ts'
import { methodSection } from './sections/method.ts'
import { openSection } from './sections/open.ts'
import { pasteSection } from './sections/paste.ts'
import { referralsSection } from './sections/referrals.ts'
import { shortSections } from './sections/short.ts'
import { summarySection } from './sections/summary.ts'
import { themeSection } from './sections/theme.ts'
import { workshopSection } from './sections/workshop.ts'
import { buildSheets } from './sheets.ts'

export { buildBlankForm } from './blank/build.ts'
export { buildAgenda } from './round/agenda.ts'
export { buildPrint } from './print/build.ts'
export { buildOverview } from './overview/build.ts'
export type { OverviewInput } from './overview/context.ts'
export type { Join } from './print/print.ts'
export { buildWorkshopResult } from './workshop/build.ts'
export { buildRoundComparison } from './round/comparison.ts'
export type { RoundInput } from './round/context.ts'
export type { Previous } from './previous.ts'
export type { ReportInput, ReviewInput } from './context.ts'

/** A longer mark does not fit above the text of a page. */
const longestMark = 80

/**
 * Builds the report of one assessment, in one language and flavour: plain data that every renderer takes. The same
 * input gives the same report; the public flavour contains nothing that `report/shown.ts` leaves out.
 */
export function buildReport(input: ReportInput): Report {
  const context = createContext(input)
  const { say, assessment, language, flavour, outcome } = context
  const isShort = input.length === 'short'
  const attachment = isShort ? null : attachmentOf(context)
  const mark = context.isPublic ? '' : visibleText(shorten(input.mark ?? '', longestMark)).replace(/\s+/gu, ' ')
  const title = draftTitle(context.answers, context.translate)
  const instrument = instrumentName(context)
  const sections = markOtherLanguage(
    isShort ? shortSections(context) : sectionsOf(context, attachment !== null),
    language,
    say
  )
  return {
    ...frameOf(say, language, footerOf(context, title, instrument)),
    flavour,
    title,
    ...(isShort && { length: 'short' as const }),
    ...(mark !== '' && { mark }),
    subtitle: say(isShort ? `subtitle.short-${outcome.depth}` : `subtitle.${outcome.depth}`, { instrument }),
    properties: {
      author: passportText(context, 'filled-in-by') || instrument,
      subject: say('subject', { instrument, title }),
      keywords: [instrument, ...say('keywords').split(', ')],
      createdAt: assessment.createdAt,
      modifiedAt: assessment.modifiedAt,
      documentId: [
        assessment.id,
        assessment.modifiedAt,
        outcome.questionnaire.version,
        language,
        flavour,
        context.showsRemarks ? 'remarks' : 'bare',
        ...(isShort ? ['short'] : []),
        ...(mark === '' ? [] : [mark]),
        ...(context.review === undefined ? [] : ['review']),
        ...(context.workshop === undefined ? [] : ['workshop'])
      ].join('/')
    },
    ...hasContents(sections),
    sections,
    sheets: buildSheets(context),
    ...(attachment && { attachment })
  }
}

/** The assessment as a file. Null in the public version, and when it is too large to be read back. */
function attachmentOf({ flavour, whole, say }: Context): NonNullable<Report['attachment']> | null {
  const text = flavour === 'working' ? writeAssessment(whole) : ''
  if (text === '' || checkFits(text) !== null) return null
  return { fileName: assessmentFile(whole), mediaType: 'application/json', text, description: say('attachment') }
}

function sectionsOf(context: Context, isAttached: boolean): readonly Section[] {
  const futures = futuresSection(context)
  const actions = actionsSection(context)
  return [
    summarySection(context, isAttached),
    ...context.questionnaire.themes.map((theme, index) => themeSection(context, theme, index + 1)),
    ...(futures === null ? [] : [futures]),
    ...(context.previous === undefined ? [] : [changesSection(context, context.previous)]),
    ...(context.review === undefined ? [] : [settledSection(context, context.review)]),
    ...(context.workshop === undefined ? [] : [workshopSection(context, context.workshop)]),
    ...(actions === null ? [] : [actions]),
    openSection(context),
    referralsSection(context),
    pasteSection(context),
    answersSection(context),
    methodSection(context)
  ]
}

function footerOf(context: Context, title: string, instrument: string): string {
  const { say, language, assessment } = context
  const args = inFooter(
    { title, instrument, version: passportText(context, 'draft-version') },
    formatDate(dayModified(assessment), language)
  )
  return say(args.version === '' ? 'footer' : 'footerVersion', args)
}
