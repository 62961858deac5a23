import { dayModified } from '#assessment/days.ts'
import { formatDate } from '#i18n/format.ts'
import { instrumentName } from '#wording/speech.ts'
import { draftTitle } from '#wording/title.ts'
import type { WorkshopResult } from '#workshop/result.ts'
import { listOf } from '#wording/names.ts'
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
import { linesOf } from './lines-of.ts'
import { leftOut, resultWithin, rooms, type Room } from './one-page.ts'

/**
 * The result of a workshop on one page, with its counts and decisions as sheets. What does not fit is shortened, and said
 * to be. Its input is the assessment that came out of the workshop.
 */
export function buildWorkshopResult(input: ReportInput & { readonly workshop: WorkshopResult }): Report {
  const context = createContext(input)
  const { say, assessment, language, flavour } = context
  const result = context.workshop ?? input.workshop
  const title = draftTitle(context.answers, context.translate)
  const section = onOnePage(context, result, title)
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
    sections: [section],
    sheets: [countsSheet(context, result), decisionsSheet(context, result)]
  }
}

/** How many lines fit on the page, with a title of one line. */
const LINES = 56

/** The characters of the title on a line, and the lines of text that it is high. */
const titleLine = { characters: 45, height: 2 }

/** As much as fits on the page below the title; see `rooms` for what goes first. The title itself stays whole. */
function onOnePage(context: Context, result: WorkshopResult, title: string): Section {
  const space = LINES - Math.floor(title.length / titleLine.characters) * titleLine.height
  const [everything, ...fewer] = rooms
  let section = resultSection(context, result, everything)
  for (const room of fewer) {
    if (linesOf(section.blocks) <= space) break
    section = resultSection(context, result, room)
  }
  return section
}

function resultSection(context: Context, result: WorkshopResult, room: Room): Section {
  const shown = resultWithin(result, room)
  return {
    id: 'result',
    flow: 'own-page',
    blocks: [
      heading(1, 'result', context.say('workshop.result.title')),
      paragraph(workshopLead(context, result)),
      ...chairs(context, result.roles, room.names),
      profileFigure(context),
      ...workshopDecisions(context, shown, room.names),
      ...futuresAdvice(context, result),
      ...shortenedNote(context, leftOut(result, shown))
    ]
  }
}

/** What was left out to fit on the page, and where it is; nothing when all is there. */
function shortenedNote(context: Context, left: Readonly<Record<string, number>>): readonly Block[] {
  const parts = Object.entries(left).filter(([, count]) => count > 0)
  if (parts.length === 0) return []
  const what = parts.map(([kind, count]) => context.say(`workshop.result.left.${kind}`, { count }))
  return [paragraph(context.say('workshop.result.shortened', { what: listOf(context, what) }), 'note')]
}

/** Under a heading of its own, to separate it from the minority views above it. */
function futuresAdvice(context: Context, { tables }: WorkshopResult): readonly Block[] {
  const found = vulnerable(context, tables)
  return found.length === 0 ? [] : [heading(2, 'result-futures', context.say('workshop.futures.title')), ...found]
}
