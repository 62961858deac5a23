import { hasOptions } from '#questionnaire/has-options.ts'
import type { ChoiceQuestion } from '#questionnaire/types.ts'
import { bullets, paragraph, strong } from '../blocks.ts'
import type { Block } from '../model.ts'
import type { Form } from './form.ts'
import { explanations, tickOption, tickTable } from './tick-table.ts'

/** Whether a question belongs to one of the futures; on paper those share a few tables. */
export const isAboutFutures = ({ questionnaire }: Form, name: string): boolean =>
  (questionnaire.futures?.futures ?? []).some(({ question, forcesQuestion, measureQuestion }) =>
    [question, forcesQuestion, measureQuestion].includes(name)
  )

/** All futures with their judgements, forces and measures, and space for the reasons. */
export function futuresBlocks(form: Form): readonly Block[] {
  const { pick, say, questionnaire } = form
  const futures = questionnaire.futures?.futures ?? []
  const names = futures.map(({ name }) => pick(name))
  const [first] = futures
  const tables = (['question', 'forcesQuestion', 'measureQuestion'] as const).flatMap((which): readonly Block[] => {
    const question = choiceOf(form, first?.[which] ?? null)
    if (question === null) return []
    const labels = question.options.map((option) => tickOption(form, option))
    return [
      paragraph(say(`blank.futures.${which}`)),
      ...explanations(labels),
      tickTable(
        say(`blank.futures.${which}Caption`),
        say('column.future'),
        names,
        labels.map(({ label }) => label)
      )
    ]
  })
  const sketches = futures.flatMap(({ name, sketch }) =>
    sketch === null ? [] : [[strong(`${pick(name)}: `), { text: pick(sketch) }]]
  )
  return [
    ...(sketches.length === 0 ? [] : [bullets(sketches)]),
    ...tables,
    ...names.map((name): Block => ({ kind: 'write-lines', label: say('blank.futures.why', { name }), count: 2 }))
  ]
}

function choiceOf({ questionnaire }: Form, name: string | null): ChoiceQuestion | null {
  const question = name === null ? undefined : questionnaire.questions.get(name)
  return question !== undefined && hasOptions(question) ? question : null
}
