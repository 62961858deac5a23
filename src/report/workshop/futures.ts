import { isBlank } from '#lib/blank.ts'
import { hasOptions } from '#questionnaire/has-options.ts'
import type { Future } from '#questionnaire/types.ts'
import { listOf } from '#wording/names.ts'
import { adviceOfFutures } from '#wording/workshop/futures.ts'
import { judgementOf } from '#workshop/futures.ts'
import type { WorkshopResult } from '#workshop/result.ts'
import { bullets, heading, labelled, muted, paragraph, table, type TextOrRuns } from '../blocks.ts'
import type { Context } from '../context.ts'
import type { Block } from '../model.ts'

/**
 * What the tables said about every recommendation in every future, and the advice that follows; nothing without tables.
 */
export function workshopFutures(context: Context, { tables }: WorkshopResult): readonly Block[] {
  const { say, pick, questionnaire } = context
  const futures = (questionnaire.futures?.futures ?? []).filter(({ id }) => tables.some(({ future }) => future === id))
  if (futures.length === 0) return []
  const themes = questionnaire.themes.filter(({ inOverall }) => inOverall)
  return [
    heading(2, 'workshop-futures', say('workshop.futures.title')),
    paragraph(say('workshop.futures.lead')),
    ...vulnerable(context, tables),
    table(
      say('workshop.futures.caption'),
      [
        { title: say('column.theme'), width: 20 },
        ...futures.map(({ name }) => ({ title: pick(name), width: 80 / futures.length }))
      ],
      themes.map(({ id, short }): readonly TextOrRuns[] => [
        pick(short),
        ...futures.map((future): TextOrRuns => {
          const found = judgementOf(tables, future.id, id)
          if (found === undefined) return [muted(say('workshop.futures.none'))]
          return labelled(say(`workshop.verdict.${found.verdict}`), isBlank(found.reason) ? '' : found.reason)
        })
      ])
    ),
    ...forces(context, futures, tables)
  ]
}

/** The advice about recommendations that are vulnerable in several futures. */
export function vulnerable(context: Context, tables: WorkshopResult['tables']): readonly Block[] {
  const found = adviceOfFutures(context, tables)
  if (found.length === 0) return []
  return [
    paragraph(context.say('workshop.futures.adviceLead', { count: found.length })),
    bullets(found.map(({ text }) => text))
  ]
}

function forces(context: Context, futures: readonly Future[], tables: WorkshopResult['tables']): readonly Block[] {
  const { say, pick, questionnaire } = context
  const lines = futures.flatMap(({ id, name, forcesQuestion }) => {
    const chosen = tables.find(({ future }) => future === id)?.forces ?? []
    const question = forcesQuestion === null ? undefined : questionnaire.questions.get(forcesQuestion)
    if (question === undefined || !hasOptions(question)) return []
    const labels = question.options
      .filter(({ value }) => chosen.includes(String(value)))
      .map(({ label }) => pick(label))
    return labels.length === 0
      ? []
      : [say('workshop.futures.forces', { future: pick(name), names: listOf(context, labels) })]
  })
  return lines.length === 0 ? [] : [bullets(lines)]
}
