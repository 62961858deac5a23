import { hasOptions } from '#questionnaire/has-options.ts'
import type { Part, Question } from '#questionnaire/types.ts'
import { heading, labelled, muted, paragraph, table, type TextOrRuns } from '../blocks.ts'
import type { Context } from '../context.ts'
import type { Block, Section } from '../model.ts'
import { maySay } from '../passport.ts'
import { saysNothing } from '#assessment/says-nothing.ts'
import { answerText, optionLabels, remarkOf } from '#wording/answer.ts'
import { cellRuns, remarkRuns } from '../cells.ts'
import { wholeLevel } from '#wording/level.ts'

/** The id that links to the answer of a question use. */
export const answerId = (question: string): string => `answer-${question}`

/**
 * Every question that was asked, with its answer and, where the flavour allows it, the full remark. Answers about the
 * futures are in their own section.
 */
export function answersSection(context: Context): Section {
  const { say, questionnaire, showsRemarks } = context
  const futures = new Set(questionnaire.futures?.futures.map(({ question }) => question))
  const parts = questionnaire.parts
    .filter(({ questions }) => !questions.some((name) => futures.has(name)))
    .flatMap((part) => partBlocks(context, part))
  return {
    id: 'answers',
    flow: 'new-page',
    blocks: [
      heading(1, 'answers', say('answers.title')),
      paragraph(say(showsRemarks ? 'answers.lead' : 'answers.leadPublic')),
      ...parts
    ]
  }
}

function partBlocks(context: Context, part: Part): readonly Block[] {
  const inPanel = new Set(part.panels.flatMap(({ questions }) => questions))
  const own = part.questions.filter((name) => !inPanel.has(name))
  const pictured = new Set(context.questionnaire.pictures.map(({ panel }) => panel))
  const tables = [
    { title: context.pick(part.title), names: own, inPanel: false, onlyLabels: false },
    ...part.panels.map(({ name, title, questions }) => ({
      title: context.pick(title),
      names: questions,
      inPanel: true,
      onlyLabels: pictured.has(name)
    }))
  ].flatMap((rows) => answersTable(context, rows))
  return tables.length === 0 ? [] : [heading(2, `answers-${part.name}`, context.pick(part.title)), ...tables]
}

interface Rows {
  readonly title: string
  readonly names: readonly string[]
  readonly inPanel: boolean
  /** Whether the explanations of the options are elsewhere. */
  readonly onlyLabels: boolean
}

function answersTable(context: Context, { title, names, inPanel, onlyLabels }: Rows): readonly Block[] {
  const { say, questionnaire, hidden, showsRemarks } = context
  const questions = names.flatMap((name): readonly Question[] => {
    const question = questionnaire.questions.get(name)
    return question === undefined || hidden.has(name) || !maySay(context, name) ? [] : [question]
  })
  if (questions.length === 0) return []
  if (inPanel && questions.every(({ name }) => saysNothing(context.answers[name])))
    return [paragraph(say('answers.panelEmpty', { title }))]
  const withRemark = showsRemarks && questions.some(({ name }) => remarkOf(context, name) !== '')
  const columns = [
    { title: say('column.question'), width: withRemark ? 27 : 45 },
    { title: say('column.answer'), width: withRemark ? 33 : 55 },
    ...(withRemark ? [{ title: say('column.remark'), width: 40 }] : [])
  ]
  const rows = questions.map((question) => [
    context.pick(question.title),
    answerCell(context, question, onlyLabels),
    ...(withRemark ? [cellRuns(context, remarkRuns(context, question.name))] : [])
  ])
  return [
    table(
      title,
      columns,
      rows,
      questions.map(({ name }) => answerId(name))
    )
  ]
}

/** A check shows its level with the text of that level; a question whose options are explained elsewhere the label. */
function answerCell(context: Context, question: Question, onlyLabels: boolean): TextOrRuns {
  const value = context.answers[question.name]
  const text =
    hasOptions(question) && (onlyLabels || question.conditions.length > 0)
      ? optionLabels(context, question, value)
      : answerText(context, question, value)
  if (text === '') return [muted(context.say('finding.unanswered'))]
  const level = question.kind === 'check' && typeof value === 'number' ? wholeLevel(context, question, value) : ''
  return level === '' ? text : labelled(text, level)
}
