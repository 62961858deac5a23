import { dayModified } from '#assessment/days.ts'
import { formatDate } from '#i18n/format.ts'
import { instrumentName } from '#wording/speech.ts'
import { draftTitle } from '#wording/title.ts'
import type { WorkshopResult } from '#workshop/result.ts'
import { heading, paragraph } from '../blocks.ts'
import { createContext, type Context } from '../context.ts'
import { frameOf, inFooter } from '../frame.ts'
import type { ReportInput } from '../input.ts'
import type { Block, Report, Section } from '../model.ts'
import { profileFigure } from '../profile.ts'
import { chairs, workshopDecisions, workshopLead } from '../sections/workshop.ts'
import { countsSheet } from './counts-sheet.ts'
import { decisionsSheet } from './decisions-sheet.ts'
import { vulnerable } from './futures.ts'

/**
 * The result of a workshop on one page, with its counts and decisions as sheets. Its input is the assessment that came
 * out of the workshop.
 */
export function buildWorkshopResult(input: ReportInput & { readonly workshop: WorkshopResult }): Report {
  const context = createContext(input)
  const { say, assessment, language, flavour } = context
  const result = context.workshop ?? input.workshop
  const title = draftTitle(context.answers, context.translate)
  const instrument = instrumentName(context)
  return {
    ...frameOf(
      say,
      language,
      say('workshop.result.footer', inFooter({ title }, formatDate(dayModified(assessment), language)))
    ),
    flavour,
    title,
    subtitle: say('workshop.result.subtitle', { instrument }),
    properties: {
      author: instrument,
      subject: say('workshop.result.subject', { title }),
      keywords: [instrument, ...say('keywords').split(', ')],
      createdAt: assessment.createdAt,
      modifiedAt: assessment.modifiedAt,
      documentId: ['workshop-result', result.workshop, assessment.modifiedAt, language, flavour].join('/')
    },
    contents: false,
    sections: [resultSection(context, result)],
    sheets: [countsSheet(context, result), decisionsSheet(context, result)]
  }
}

const resultSection = (context: Context, result: WorkshopResult): Section => ({
  id: 'result',
  flow: 'own-page',
  blocks: [
    heading(1, 'result', context.say('workshop.result.title')),
    paragraph(workshopLead(context, result)),
    ...chairs(context, result.roles),
    profileFigure(context),
    ...workshopDecisions(context, result),
    ...futuresAdvice(context, result)
  ]
})

/** Under a heading of its own, to separate it from the minority views above it. */
function futuresAdvice(context: Context, { tables }: WorkshopResult): readonly Block[] {
  const found = vulnerable(context, tables)
  return found.length === 0 ? [] : [heading(2, 'result-futures', context.say('workshop.futures.title')), ...found]
}
