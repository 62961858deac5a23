import { formatList, formatNumber, formatShare } from '#i18n/format.ts'
import type { Translate } from '#i18n/translator.ts'
import type { Score } from '#outcome/types.ts'
import type { Language } from '#lib/language.ts'
import type { Speech } from './speech.ts'

/** Whole points for display. Everywhere else numbers stay unrounded. */
export const points = ({ language }: Speech, value: number): string => formatNumber(value, language)

/** `42–58`, or `42` when both ends round to the same: for pictures, which have a text alternative in words. */
export function rangeShort(context: Speech, score: Score): string {
  const [low, high] = [points(context, score.low), points(context, score.high)]
  return low === high ? low : `${low}–${high}`
}

/** `42 tot 58`, for screen readers, which do not read a dash between two numbers. */
export function rangeSpoken(context: Speech, score: Score): string {
  const [low, high] = [points(context, score.low), points(context, score.high)]
  return low === high ? low : context.say('score.spoken', { low, high })
}

/** `42 tot 58 van de 100 punten`, or `42 van de 100 punten`. */
export function rangeInWords(context: Speech, score: Score): string {
  const [low, high] = [points(context, score.low), points(context, score.high)]
  return low === high ? context.say('score.one', { low }) : context.say('score.range', { low, high })
}

/** `62%`, or a text that says there is nothing to compute a share of. */
export const percentage = ({ language, say }: Speech, share: number | null): string =>
  share === null ? say('none') : say('percentage', { number: formatShare(share, language) })

/**
 * How many checks are answered and how many are open, and why. The list, the outcome and the report all use this text.
 * *Not applicable* with its reason is an answer; *I don't know yet* leaves a check open.
 */
export function answeredText(
  translate: Translate,
  language: Language,
  { total, unknown, unanswered }: { readonly total: number; readonly unknown: number; readonly unanswered: number }
): string {
  const open = unknown + unanswered
  const args = { answered: total - open, count: total }
  if (open === 0) return translate('report.answered.all', args)
  const why = [
    ...(unknown === 0 ? [] : [translate('report.answered.unknown', { count: unknown })]),
    ...(unanswered === 0 ? [] : [translate('report.answered.unanswered', { count: unanswered })])
  ]
  return translate('report.answered.some', {
    ...args,
    open: translate('report.answered.open', { count: open }),
    why: formatList(why, language)
  })
}
