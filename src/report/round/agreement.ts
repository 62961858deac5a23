import { formatNumber } from '#i18n/format.ts'
import { paragraph, strong, table, type TextOrRuns } from '../blocks.ts'
import type { Block } from '../model.ts'
import type { RoundContext } from './context.ts'
import type { Agreement } from '#review/agreement.ts'
import { alphaText, withinOneText } from '#wording/round/agreement.ts'
import { themeOf } from '#wording/speech.ts'

/** Agreement per theme, with an explanation of the numbers. */
export function agreementBlocks(context: RoundContext): readonly Block[] {
  const { say, comparison, pick } = context
  const row = (name: TextOrRuns, agreement: Agreement): readonly TextOrRuns[] => [
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
  return [
    table(say('round.agreement.caption'), columns, rows),
    ...(context.round.proposals === true ? [paragraph(say('round.agreement.proposals'))] : []),
    paragraph(say('round.agreement.note'), 'note')
  ]
}
