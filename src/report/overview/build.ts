import { formatDate } from '#i18n/format.ts'
import { instrumentName } from '#wording/speech.ts'
import { hasContents } from '../contents.ts'
import { frameOf } from '../frame.ts'
import type { Report } from '../model.ts'
import { adviceSection } from './advice.ts'
import { breakdownsSection } from './breakdowns.ts'
import { changeSection } from './change.ts'
import { allChecksSection } from './all-checks.ts'
import { checksSection } from './checks.ts'
import { overviewContext, type OverviewInput } from './context.ts'
import { madeSection } from './made.ts'
import { peopleSection } from './people.ts'
import { overviewSheets } from './sheets.ts'
import { summarySection } from './summary.ts'
import { themesSection } from './themes.ts'

/** Builds the document about many drafts. The same input gives the same document. */
export function buildOverview(input: OverviewInput): Report {
  const context = overviewContext(input)
  const { say, overviewText, language, overview, madeAt } = context
  const instrument = instrumentName(context)
  const title = overviewText('title', { count: overview.drafts })
  const people = peopleSection(context)
  const sections = [
    summarySection(context),
    themesSection(context),
    checksSection(context),
    ...(people === null ? [] : [people]),
    adviceSection(context),
    changeSection(context),
    breakdownsSection(context),
    allChecksSection(context),
    madeSection(context)
  ]
  return {
    ...frameOf(say, language, overviewText('footer', { instrument, title, date: formatDate(madeAt, language) })),
    flavour: overview.flavour,
    title,
    subtitle: overviewText('subtitle', { instrument, date: formatDate(madeAt, language) }),
    properties: {
      author: instrument,
      subject: overviewText('subject', { instrument }),
      keywords: [instrument, ...say('keywords').split(', ')],
      createdAt: madeAt,
      modifiedAt: madeAt,
      documentId: ['overview', overview.questionnaire.id, overview.flavour, overview.drafts, madeAt, language].join('/')
    },
    ...hasContents(sections),
    sections,
    sheets: overviewSheets(context)
  }
}
