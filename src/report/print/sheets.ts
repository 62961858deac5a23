import { hasOptions } from '#questionnaire/has-options.ts'
import type { Future } from '#questionnaire/types.ts'
import { verdicts } from '#workshop/types.ts'
import { heading, paragraph, table } from '../blocks.ts'
import type { Block, Section } from '../model.ts'
import type { Print } from './print.ts'

/** A sheet per future, for a table to fill in together: each recommendation, why, and the forces. */
export const sheetSections = (print: Print): readonly Section[] =>
  (print.questionnaire.futures?.futures ?? []).map((future, at, all): Section => ({
    id: `sheet-${future.id}`,
    flow: 'own-page',
    blocks: [
      heading(1, `sheet-${future.id}`, print.pick(future.name)),
      paragraph(print.say('print.sheets.lead', { number: at + 1, count: all.length })),
      ...(future.sketch === null ? [] : [paragraph(print.pick(future.sketch), 'lead')]),
      judgements(print),
      ...forces(print, future)
    ]
  }))

function judgements({ say, pick, questionnaire }: Print): Block {
  return table(
    say('print.sheets.caption'),
    [
      { title: say('print.sheets.theme'), width: 32 },
      ...verdicts.map((verdict) => ({
        title: say(`workshop.verdict.${verdict}`),
        width: 10,
        align: 'centre' as const,
        ticks: true as const
      })),
      { title: say('print.sheets.why'), width: 42 }
    ],
    questionnaire.themes
      .filter(({ inOverall }) => inOverall)
      .map(({ title }) => [`${pick(title)}\n\n\n`, ...verdicts.map(() => ''), ''])
  )
}

function forces({ say, pick, questionnaire }: Print, { forcesQuestion }: Future): readonly Block[] {
  const question = forcesQuestion === null ? undefined : questionnaire.questions.get(forcesQuestion)
  if (question === undefined || !hasOptions(question)) return []
  const width = 100 / question.options.length
  return [
    {
      kind: 'table',
      caption: say('print.sheets.forces'),
      rowHeaders: false,
      columns: question.options.map(({ label }) => ({ title: pick(label), width, align: 'centre', ticks: true })),
      rows: [{ cells: question.options.map(() => []) }]
    }
  ]
}
