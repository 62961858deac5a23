import type { Check, Questionnaire } from '#questionnaire/types.ts'
import { between } from './marked-block.ts'

const begin = '<!-- The table below is generated: npm run generate -->'
const end = '<!-- End of the generated table -->'

/** Puts the table of checks of a questionnaire between the marks in its README. */
export function withCheckTable(readme: string, questionnaire: Questionnaire): string {
  return between(readme, begin, end, table(questionnaire))
}

function table({ themes }: Questionnaire): string {
  const rows = themes.flatMap((theme) => theme.checks.map((check) => row(theme.id, check)))
  return [
    '| theme | check | asks (short) | weight | gate | depth | may be not applicable | source |',
    '| --- | --- | --- | ---: | --- | --- | --- | --- |',
    ...rows,
    ''
  ].join('\n')
}

function row(theme: string, { name, short, weight, gate, quick, notApplicable, source }: Check): string {
  const cells = [
    theme,
    `\`${name}\``,
    short.en,
    String(weight),
    gate ? 'gate' : '',
    quick ? 'quick and full' : 'full',
    notApplicable === null ? '' : 'yes',
    source.kind === 'recommendation' ? `recommendation ${source.number}` : source.id
  ]
  return `| ${cells.join(' | ')} |`
}
