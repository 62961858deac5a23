import { formatDate } from '#i18n/format.ts'
import { dayIn } from '#lib/day.ts'
import type { Language } from '#questionnaire/types.ts'
import { dayHandedIn } from '#review/handed-in.ts'
import type { RoundSummary } from '#editing/round-summary.ts'
import type { Translate } from '#i18n/translator.ts'

/** The progress of an assessment in its review round, in a few words. */
export function roundLine(part: RoundSummary, t: Translate, language: Language): string {
  if (part.kind === 'settling') return t('web.round.list.collected', { count: part.collected, total: part.seats })
  if (part.handedInAt !== '') return t('web.round.list.handedIn', { date: formatDate(dayHandedIn(part), language) })
  const deadline = dayIn(part.deadline)
  return deadline === ''
    ? t('web.round.list.busy')
    : t('web.round.list.before', { date: formatDate(deadline, language) })
}
