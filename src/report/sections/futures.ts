import type { Value } from '#assessment/types.ts'
import type { Futures } from '#questionnaire/types.ts'
import { adviceInFull } from '../advice.ts'
import { advicesIn } from '#wording/advice.ts'
import { heading, paragraph } from '../blocks.ts'
import { drawMatrix } from '../charts/matrix.ts'
import { pictureWidth } from '../charts/measure.ts'
import type { Context } from '../context.ts'
import type { Block, Figure, Section } from '../model.ts'
import { listOf } from '#wording/names.ts'
import { choiceOf, judgementOf } from './futures-answers.ts'
import { matrix } from './futures-table.ts'

/**
 * The futures as a picture and a matrix with words, the verdict, and the advice based on them. Null where there is
 * nothing to report.
 */
export function futuresSection(context: Context): Section | null {
  const { say, questionnaire, outcome } = context
  const advices = advicesIn(context, 'futures')
  const caption = say('advice.restCaption', { theme: say('futures.title') })
  const { futures } = questionnaire
  const isJudged = futures?.futures.some(({ question }) => context.answers[question] !== undefined) === true
  if (futures === null || outcome.futures === null || !isJudged)
    return advices.length === 0
      ? null
      : {
          id: 'futures',
          flow: 'run-on',
          blocks: [heading(1, 'futures', say('futures.other')), ...adviceInFull(context, advices, caption)]
        }
  const { verdict, negative, open } = outcome.futures
  const blocks: Block[] = [
    heading(1, 'futures', say('futures.title')),
    paragraph(
      say(`futures.verdict.${verdict}`, {
        count: negative.length,
        names: listOf(context, namesFor(context, futures, negative))
      }),
      'lead'
    )
  ]
  if (open.length > 0 && verdict !== 'open')
    blocks.push(paragraph(say('futures.open', { names: listOf(context, namesFor(context, futures, open)) })))
  blocks.push(paragraph(say('futures.explain')))
  blocks.push(figure(context, futures), matrix(context, futures))
  if (advices.length > 0)
    blocks.push(heading(2, 'futures-advice', say('theme.advice')), ...adviceInFull(context, advices, caption))
  return { id: 'futures', flow: 'run-on', blocks }
}

function namesFor({ pick }: Context, { futures }: Futures, ids: readonly string[]): readonly string[] {
  return futures.filter(({ id }) => ids.includes(id)).map(({ name }) => pick(name))
}

/** The judgements in order, without the option *unknown*. */
function figure(context: Context, futures: Futures): Figure {
  const { say, pick, answers } = context
  const options = (choiceOf(context, futures.futures[0]?.question ?? null)?.options ?? []).filter(
    ({ value }) => !futures.unknown.includes(value)
  )
  const columnOf = (value: Value | undefined): number | null => {
    const column = options.findIndex((option) => option.value === value)
    return column < 0 ? null : column
  }
  const rows = futures.futures.map(({ name, question }) => ({ label: pick(name), column: columnOf(answers[question]) }))
  const sentences = futures.futures.map(({ name, question }) =>
    say('futures.altOne', { name: pick(name), judgement: judgementOf(context, question) })
  )
  return {
    kind: 'figure',
    alt: [say('futures.alt'), ...sentences].join(' '),
    caption: say('futures.figure'),
    width: pictureWidth,
    ...drawMatrix(
      rows,
      options.map(({ text }) => pick(text)),
      Math.floor((options.length - 1) / 2)
    )
  }
}
