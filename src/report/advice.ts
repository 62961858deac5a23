import type { Advice } from '#outcome/types.ts'
import { closed, muted, strong, table } from './blocks.ts'
import type { Context } from './context.ts'
import { adviceWording, firstSentence, metaOf, riseShort } from '#wording/advice.ts'
import { findingsOf } from '#wording/assessment.ts'
import { findingLabel } from '#wording/level.ts'
import type { Block, List, Runs, Table } from './model.ts'

/** How many pieces of advice a section shows in full. A quick scan has few checks, and should be quick to read. */
const inFull = { full: 3, quick: 1 } as const

/** The first advice of a section in full, and the rest in a compact table. A table has at least two rows. */
export function adviceInFull(context: Context, advices: readonly Advice[], caption: string): readonly Block[] {
  const most = inFull[context.outcome.depth] + (advices.length === inFull[context.outcome.depth] + 1 ? 1 : 0)
  const rest = advices.slice(most)
  return [
    adviceList(context, advices.slice(0, most)),
    ...(rest.length === 0 ? [] : [restTable(context, rest, caption)])
  ]
}

const adviceList = (context: Context, advices: readonly Advice[]): List => ({
  kind: 'list',
  ordered: true,
  entries: advices.flatMap((advice) => entryOf(context, advice))
})

function entryOf(context: Context, advice: Advice): readonly (readonly Runs[])[] {
  const worded = adviceWording(context, advice.id)
  if (worded === null) return []
  const because = becauseOf(context, advice)
  const title = because === null ? [strong(`${worded.title}. `)] : [strong(worded.title), muted(` ${because} `)]
  const why = context.outcome.depth === 'quick' ? [] : [{ text: `${worded.why} ` }]
  return [
    [
      [...title, { text: worded.do }],
      [...why, muted(closed(metaOf(context, worded)))]
    ]
  ]
}

/** A table of advice: what to do in one sentence, with the step, the effort and the points of a first step. */
function restTable(context: Context, advices: readonly Advice[], caption: string): Table {
  const { say } = context
  const rows = advices.flatMap(({ id }) => {
    const worded = adviceWording(context, id)
    if (worded === null) return []
    const { title, step, effort, brings, inTotal } = worded
    const gain = brings === null || Math.round(brings.theme) === 0 ? say('none') : riseShort(context, brings, inTotal)
    return [
      [[strong(title)], firstSentence(worded.do), say('advice.stepShort', { step }), say(`effort.${effort}`), gain]
    ]
  })
  const columns = [
    { title: say('column.about'), width: 19 },
    { title: say('column.action'), width: 49 },
    { title: say('column.step'), width: 8 },
    { title: say('column.effort'), width: 13 },
    { title: say('column.gain'), width: 11 }
  ]
  return table(caption, columns, rows)
}

/** The answers that an advice is based on, in the order of its title, or once when all are the same; null for none. */
function becauseOf(context: Context, { checks }: Advice): string | null {
  const findings = checks.flatMap((check) => findingsOf(context).find((finding) => finding.check === check) ?? [])
  const labels = findings.map((finding) => findingLabel(context, finding))
  const answers = new Set(labels).size === 1 ? labels.slice(0, 1) : labels
  return answers.length === 0 ? null : context.say('advice.because', { answers: answers.join('; ') })
}
