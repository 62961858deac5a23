import { formatNumber } from '#i18n/format.ts'
import type { Agreement, Alpha } from '#review/agreement.ts'
import { paragraph, strong, table, type Words } from '../blocks.ts'
import { themeOf } from '../context.ts'
import type { Block } from '../model.ts'
import { percentage } from '../wording.ts'
import type { RoundContext } from './context.ts'

/** How far reviewers agree, over everything: first in plain words, then as a coefficient. */
export function agreementSentence(context: RoundContext): string {
  const { say, comparison } = context
  const { withinOne, pairs } = comparison.overall
  return withinOne === null
    ? say('round.agreement.tooFew')
    : say('round.agreement.overall', { share: percentage(context, withinOne), count: pairs })
}

/** The same per theme, with what the numbers mean. */
export function agreementBlocks(context: RoundContext): readonly Block[] {
  const { say, comparison, pick } = context
  const row = (name: Words, agreement: Agreement): readonly Words[] => [
    name,
    withinOneText(context, agreement),
    formatNumber(agreement.pairs, context.language),
    alphaText(context, agreement.alpha)
  ]
  const rows = [
    ...comparison.themes.map(({ id, ...agreement }) => row(pick(themeOf(context, id).title), agreement)),
    row([strong(say('round.agreement.total'))], comparison.overall)
  ]
  const columns = [
    { title: say('column.theme'), width: 34 },
    { title: say('round.column.withinOne'), width: 24 },
    { title: say('round.column.pairs'), width: 12, align: 'end' as const },
    { title: say('round.column.alpha'), width: 30 }
  ]
  return [table(say('round.agreement.caption'), columns, rows), paragraph(say('round.agreement.note'), 'note')]
}

export const withinOneText = (context: RoundContext, { withinOne }: Agreement): string =>
  withinOne === null ? context.say('round.alpha.too-few') : percentage(context, withinOne)

/** `0,50 (0,33 tot 0,62)`, or `1,00 (steeds 1,00)`, or why there is none. */
export function alphaText({ say, language }: RoundContext, alpha: Alpha): string {
  if (alpha.kind !== 'value') return say(`round.alpha.${alpha.kind}`)
  const number = (value: number): string => formatNumber(value, language, 2)
  const [low, high] = [number(alpha.low), number(alpha.high)]
  return say(low === high ? 'round.alpha.valueOne' : 'round.alpha.value', { value: number(alpha.value), low, high })
}
