import type { Value } from '#assessment/types.ts'
import { hasOptions } from '#questionnaire/has-options.ts'
import { bullets, heading, paragraph, table, type TextOrRuns } from '../blocks.ts'
import { checkOf } from '#wording/speech.ts'
import type { Block, Section } from '../model.ts'
import type { OtherDifference } from '#review/comparison.ts'
import { answerText, optionLabels } from '#wording/answer.ts'
import { shortOf } from '#wording/names.ts'
import { groupedRuns } from './answers.ts'
import type { RoundContext } from './context.ts'

/** The section with what nobody could judge, and different answers outside the checks. */
export function othersSection(context: RoundContext): Section {
  const { say, comparison } = context
  return {
    id: 'others',
    flow: 'run-on',
    blocks: [
      heading(1, 'others', say('round.others.title')),
      heading(2, 'blind', say('round.blind.title')),
      ...blind(context),
      heading(2, 'differences', say('round.others.differences')),
      ...differences(context, comparison.others)
    ]
  }
}

function blind(context: RoundContext): readonly Block[] {
  const { say, comparison, pick } = context
  if (comparison.blindSpots.length === 0) return [paragraph(say('round.blind.none'))]
  const entries = comparison.blindSpots.map((check): TextOrRuns => [
    { text: shortOf(context, check), strong: true },
    { text: `. ${pick(checkOf(context, check).title)}` }
  ])
  return [paragraph(say('round.blind.lead', { count: entries.length })), bullets(entries)]
}

function differences(context: RoundContext, others: readonly OtherDifference[]): readonly Block[] {
  const { say } = context
  if (others.length === 0) return [paragraph(say('round.others.none'))]
  const columns = [
    { title: say('column.question'), width: 45 },
    { title: say('round.column.answers'), width: 55 }
  ]
  return [
    paragraph(say('round.others.lead')),
    table(
      say('round.others.caption'),
      columns,
      others.map((other) => [questionText(context, other.question), answersText(context, other)])
    )
  ]
}

/** The title of a question; one about a future that does not name it gets its name in front. */
function questionText({ questionnaire, pick, say }: RoundContext, name: string): string {
  const question = questionnaire.questions.get(name)
  if (question === undefined) return name
  const title = pick(question.title)
  const about = questionnaire.futures?.futures.find((future) =>
    [future.question, future.forcesQuestion, future.measureQuestion].includes(name)
  )
  const future = about === undefined ? '' : pick(about.name)
  return title.includes(future) ? title : say('round.others.inFuture', { future, question: title })
}

/** Each answer with the short names of its reviewers; those who gave none come last. */
function answersText(context: RoundContext, { question: name, answers }: OtherDifference): TextOrRuns {
  const byLabel = new Map<string, string[]>()
  const none = context.say('finding.unanswered')
  const labelled = answers.map(({ reviewer, answer }) => ({
    mark: context.markOf(reviewer),
    label: labelOf(context, name, answer) || none
  }))
  for (const { mark, label } of [
    ...labelled.filter(({ label }) => label !== none),
    ...labelled.filter(({ label }) => label === none)
  ])
    byLabel.set(label, [...(byLabel.get(label) ?? []), mark])
  return groupedRuns(byLabel)
}

function labelOf(context: RoundContext, name: string, answer: Value | null): string {
  const question = context.questionnaire.questions.get(name)
  if (question === undefined || answer === null) return ''
  return hasOptions(question) ? optionLabels(context, question, answer) : answerText(context, question, answer)
}
