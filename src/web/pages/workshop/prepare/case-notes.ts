import type { Translate } from '#i18n/translator.ts'
import type { Language } from '#questionnaire/types.ts'
import type { Item, Workshop } from '#workshop/types.ts'
import type { Case } from '../../../content.ts'

/**
 * A workshop with the questions of a case as notes, each with what an expert finds. What groups usually overlook is with the
 * closing.
 */
export function withCaseNotes(
  workshop: Workshop,
  { checks, overlooked }: Case,
  language: Language,
  t: Translate
): Workshop {
  const notesOf = ({ id, kind, notes }: Item): readonly string[] => {
    if (kind === 'closing') return overlooked[language]
    const found = checks[id]
    if (kind !== 'check' || found === undefined) return [notes]
    return [...found.points[language], t('web.workshop.case.expert', { level: found.expert, why: found.why[language] })]
  }
  return { ...workshop, items: workshop.items.map((item) => ({ ...item, notes: notesOf(item).join('\n\n') })) }
}
