import { formatNumber, formatShare } from '#i18n/format.ts'
import type { Translate } from '#i18n/translator.ts'
import type { Score } from '#outcome/types.ts'
import type { Language } from '#lib/language.ts'
import type { Speech } from './speech.ts'

/** Whole points for display. Everywhere else numbers stay unrounded. */
export const points = ({ language }: Speech, value: number): string => formatNumber(value, language)

/** `42–58`, or `42` when both ends round to the same: for pictures, whose text says it in words. */
export function rangeShort(context: Speech, score: Score): string {
  const [low, high] = [points(context, score.low), points(context, score.high)]
  return low === high ? low : `${low}–${high}`
}

/** `42 tot 58`, for the ear: a dash between two figures is not heard. */
export function rangeSpoken(context: Speech, score: Score): string {
  const [low, high] = [points(context, score.low), points(context, score.high)]
  return low === high ? low : context.say('score.spoken', { low, high })
}

/** `42 tot 58 van de 100 punten`, or `42 van de 100 punten`. */
export function rangeInWords(context: Speech, score: Score): string {
  const [low, high] = [points(context, score.low), points(context, score.high)]
  return low === high ? context.say('score.one', { low }) : context.say('score.range', { low, high })
}

/** `62%`, or that there is nothing to take a share of. */
export const percentage = ({ language, say }: Speech, share: number | null): string =>
  share === null ? say('none') : say('percentage', { number: formatShare(share, language) })

/** How far an assessment is filled in. *I do not know yet* is filled in, so it is told beside it: everywhere in these words. */
export const filledWords = (
  translate: Translate,
  language: Language,
  share: number | null,
  unknown: number
): string => {
  const percents = translate('report.percentage', { number: formatShare(share ?? 0, language) })
  return unknown === 0
    ? translate('common.filled', { share: percents })
    : translate('report.filledUnknown', { share: percents, count: unknown })
}
