import { formatNumber } from '#i18n/format.ts'
import type { Agreement, Alpha } from '#review/agreement.ts'
import type { RoundWording } from './round.ts'
import { percentage } from '../score.ts'

/** How far reviewers agree overall: first in plain words, then as a coefficient. */
export function agreementSentence(context: RoundWording): string {
  const { say, comparison } = context
  const { withinOne, pairs } = comparison.overall
  return withinOne === null
    ? say('round.agreement.tooFew')
    : say('round.agreement.overall', { share: percentage(context, withinOne), count: pairs })
}

/** The share of pairs of levels at most one apart, as a percentage, or that there are none. */
export const withinOneText = (context: RoundWording, { withinOne }: Agreement): string =>
  withinOne === null ? context.say('round.alpha.too-few') : percentage(context, withinOne)

/** `0,50 (0,33 tot 0,62)`, or `1,00 (steeds 1,00)`, or why there is none. */
export function alphaText({ say, language }: RoundWording, alpha: Alpha): string {
  if (alpha.kind !== 'value') return say(`round.alpha.${alpha.kind}`)
  const number = (value: number): string => formatNumber(value, language, 2)
  const [low, high] = [number(alpha.low), number(alpha.high)]
  return say(low === high ? 'round.alpha.valueOne' : 'round.alpha.value', { value: number(alpha.value), low, high })
}
