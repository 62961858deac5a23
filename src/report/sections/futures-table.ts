import type { Future, Futures } from '#questionnaire/types.ts'
import { muted, strong, table, type TextOrRuns } from '../blocks.ts'
import type { Context } from '../context.ts'
import type { Block, Column } from '../model.ts'
import { reasonCell } from '../cells.ts'
import { optionLabels, remarkOf } from '#wording/answer.ts'
import { choiceOf, judgementOf } from './futures-answers.ts'

/** The futures with their judgements, the forces and the measure, and the reasons where remarks are shown. */
export function matrix(context: Context, { futures }: Futures): Block {
  const { say, showsRemarks } = context
  const columns: Column[] = [
    { title: say('column.future'), width: 15 },
    { title: say('column.judgement'), width: 15 },
    { title: say('column.forces'), width: 24 },
    { title: say('column.measure'), width: 14 }
  ]
  if (showsRemarks) columns.push({ title: say('column.reason'), width: 38 })
  return table(
    say('futures.caption'),
    columns,
    futures.map((future) => row(context, future))
  )
}

function row(context: Context, { name, question, forcesQuestion, measureQuestion }: Future): readonly TextOrRuns[] {
  const { pick, showsRemarks } = context
  const cells: TextOrRuns[] = [
    [strong(pick(name))],
    judgementOf(context, question),
    choiceCell(context, forcesQuestion),
    choiceCell(context, measureQuestion)
  ]
  return showsRemarks ? [...cells, reasonCell(context, remarkOf(context, question))] : cells
}

function choiceCell(context: Context, name: string | null): TextOrRuns {
  const choice = choiceOf(context, name)
  if (choice === null || name === null || context.hidden.has(name)) return [muted(context.say('finding.hidden'))]
  return optionLabels(context, choice, context.answers[name]) || [muted(context.say('finding.unanswered'))]
}
