import { dayModified } from '#assessment/days.ts'
import { formatDate } from '#i18n/format.ts'
import { hasContents } from '../contents.ts'
import { instrumentName } from '#wording/speech.ts'
import { frameOf, inFooter } from '../frame.ts'
import type { Report, Section, Sheet } from '../model.ts'
import { markOtherLanguage } from '../other-language.ts'
import { lastChange } from '#review/last-change.ts'
import { type RoundContext } from './context.ts'
import { titleInWords } from '#wording/title.ts'

/**
 * A document about a round. It contains what everybody wrote, so it is a working version, and it has no attached
 * assessment.
 */
export function roundDocument(
  context: RoundContext,
  kind: 'comparison' | 'agenda',
  sections: readonly Section[],
  sheets: readonly Sheet[]
): Report {
  const { say, translate, language, round, comparison, counted, softwareVersion } = context
  const instrument = instrumentName(context)
  const title = titleInWords(round.draft.title, translate)
  const changed = lastChange(round, counted)
  const subtitle = say(`round.${kind}.subtitle`, { count: comparison.reviewers.length })
  return {
    ...frameOf(
      say,
      language,
      say('round.footer', {
        document: say(`round.${kind}.name`),
        ...inFooter({ title }, formatDate(dayModified(changed), language))
      })
    ),
    flavour: 'working',
    title,
    subtitle,
    properties: {
      author: instrument,
      subject: say(`round.${kind}.subject`, { title }),
      keywords: [instrument, ...say('keywords').split(', ')],
      createdAt: round.createdAt,
      modifiedAt: changed.modifiedAt,
      documentId: [kind, round.id, ...counted.map(({ digest }) => digest.slice(0, 16)), softwareVersion, language].join(
        '/'
      )
    },
    ...hasContents(sections, kind === 'agenda'),
    sections: markOtherLanguage(sections, language, say),
    sheets
  }
}
