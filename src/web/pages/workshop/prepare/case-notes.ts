import type { Translate } from '#i18n/translator.ts'
import type { Language } from '#questionnaire/types.ts'
import type { Change } from '#workshop/commands.ts'
import { checkItems } from '#workshop/items.ts'
import { minutesPerCheck } from '#workshop/script.ts'
import type { Item, Workshop } from '#workshop/types.ts'
import type { Case } from '../../../content.ts'

/**
 * A workshop with the questions of a case as notes, each with the expert's finding. What groups usually overlook is in
 * the notes of the closing.
 */
export function withCaseNotes(workshop: Workshop, one: Case, language: Language, t: Translate): Workshop {
  const notesOf = ({ id, kind, notes }: Item): string => {
    if (kind === 'closing') return one.overlooked[language].join('\n\n')
    return kind === 'check' ? (noteOf(one, id, language, t) ?? notes) : notes
  }
  return { ...workshop, items: workshop.items.map((item) => ({ ...item, notes: notesOf(item) })) }
}

/** Adds the notes of a case to checks that join the script later. Returns nothing when the draft is not a case. */
export function notesForNew(
  workshop: Workshop,
  checks: readonly string[],
  cases: readonly Case[],
  t: Translate
): readonly Change[] {
  const { draft, language } = workshop
  const one = cases.find(({ title }) => title[language] === draft.title)
  if (one === undefined) return []
  const known = checkItems(workshop).map(({ id }) => id)
  return checks.flatMap((item) => {
    const notes = known.includes(item) ? null : noteOf(one, item, language, t)
    return notes === null ? [] : [{ kind: 'plan', item, minutes: minutesPerCheck, notes }]
  })
}

function noteOf({ checks }: Case, check: string, language: Language, t: Translate): string | null {
  const found = checks[check]
  if (found === undefined) return null
  const expert = t('web.workshop.case.expert', { level: found.expert, why: found.why[language] })
  return [...found.points[language], expert].join('\n\n')
}
