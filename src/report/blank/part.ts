import { isInDepth } from '#assessment/visible.ts'
import type { Check, ChoiceQuestion, Panel, Part, Question, Text } from '#questionnaire/types.ts'
import { bullets, group, heading, muted, paragraph, runs, table, type TextOrRuns } from '../blocks.ts'
import type { Block, Section, TickList } from '../model.ts'
import type { Form } from './form.ts'
import { futuresBlocks, isAboutFutures } from './futures.ts'
import { explanations, tickOption, tickTable } from './tick-table.ts'

/** A choice of one among more options than this is written instead of ticked. */
const mostBoxes = 12

/** One page of the questionnaire with its questions; null when none of them belongs to the depth. */
export function partSection(form: Form, part: Part): Section | null {
  const { pick, language, questionnaire, depth } = form
  const inPanel = new Set(part.panels.flatMap(({ questions }) => questions))
  const questions = part.questions.flatMap((name) => {
    const question = questionnaire.questions.get(name)
    return question === undefined || inPanel.has(name) || isAboutFutures(form, name) || !isInDepth(question, depth)
      ? []
      : [question]
  })
  const panels = part.panels.filter((panel) => !panel.questions.some((name) => isAboutFutures(form, name)))
  const futures = part.questions.some((name) => isAboutFutures(form, name)) ? futuresBlocks(form) : []
  if (questions.length + futures.length + panels.length === 0) return null
  const { text, hints } = part.introduction[language]
  const lead: Block[] = text === '' ? [] : [paragraph(text)]
  if (hints.length > 0) lead.push(bullets(hints))
  const written = questions.filter(isWritten)
  const body = [
    ...(written.length > 0 ? [writtenTable(form, part, written)] : []),
    ...questions.filter((question) => !isWritten(question)).flatMap((question) => questionBlocks(form, question)),
    ...futures,
    ...panels.flatMap((panel) => panelBlocks(form, panel))
  ]
  return {
    id: `blank-${part.name}`,
    flow: depth === 'quick' ? 'run-on' : 'new-page',
    blocks: [heading(1, `blank-${part.name}`, pick(part.title)), ...leadingIn(lead, body)]
  }
}

/** Keeps the introduction with the first question, when that is a group. */
function leadingIn(lead: readonly Block[], [first, ...rest]: readonly Block[]): readonly Block[] {
  if (first === undefined) return lead
  return first.kind === 'group' ? [group(...lead, ...first.blocks), ...rest] : [...lead, first, ...rest]
}

/** The rules on the pages of the questionnaire; on paper they come before everything else. */
export const rulesBlocks = ({ questionnaire, language }: Form): readonly Block[] =>
  questionnaire.parts.flatMap(({ name, introduction }) => {
    const { rules } = introduction[language]
    return rules === null ? [] : [heading(2, `blank-${name}-rules`, rules.title), bullets(rules.rules)]
  })

/** Whether its answer is a few words in a table. */
function isWritten(question: Question): boolean {
  switch (question.kind) {
    case 'text':
    case 'number':
    case 'date':
      return true
    case 'choice':
      return question.options.length > mostBoxes
    case 'check':
    case 'choices':
    case 'comment':
      return false
  }
}

/** Short answers in one table, each question with its hint and a cell to write in. */
function writtenTable({ pick, say }: Form, part: Part, questions: readonly Question[]): Block {
  const rows = questions.map(({ title, description }): readonly TextOrRuns[] => [
    description === null ? pick(title) : [{ text: pick(title) }, muted(`\n${pick(description)}`)],
    ''
  ])
  return table(
    pick(part.title),
    [
      { title: say('column.question'), width: 45 },
      { title: say('column.answer'), width: 55 }
    ],
    rows
  )
}

function questionBlocks(form: Form, question: Question): readonly Block[] {
  const { pick, say } = form
  const head: Block[] = [heading(2, `blank-${question.name}`, pick(question.title))]
  if (question.description !== null) head.push(paragraph(pick(question.description), 'note'))
  if (question.conditions.length > 0) head.push(paragraph(say('blank.conditional'), 'note'))
  return [group(...head, ...answerBlocks(form, question))]
}

/** The boxes to tick or lines to write on. */
function answerBlocks(form: Form, question: Question): readonly Block[] {
  const { say } = form
  switch (question.kind) {
    case 'check':
      return [
        ticks(form, question),
        lines(say(question.notApplicable === null ? 'blank.evidence' : 'blank.evidenceOrReason'), 2)
      ]
    case 'choice':
      return [choiceTicks(form, question), ...remarkLines(form, question)]
    case 'choices':
      return [paragraph(say('blank.several'), 'note'), choiceTicks(form, question), ...remarkLines(form, question)]
    case 'text':
    case 'number':
    case 'date':
      return [lines(say('blank.answer'), 1)]
    case 'comment':
      return [lines(say('blank.answer'), 3)]
  }
}

const remarkLines = ({ say }: Form, { remarkName }: Question): readonly Block[] =>
  remarkName === null ? [] : [lines(say('blank.remark'), 2)]

const lines = (label: string, count: number): Block => ({ kind: 'write-lines', label, count })

function ticks(form: Form, { levels, unknown, notApplicable }: Check): TickList {
  const { pick, say, questionnaire } = form
  const all = levels.map((text, level) => ({
    label: say('level', { level, label: pick(questionnaire.policy.bands[level]?.label ?? noText) }),
    text: runs(pick(text))
  }))
  const other = notApplicable === null ? [] : [tickOption(form, notApplicable)]
  return { kind: 'tick-list', options: [...all, { label: pick(unknown), text: runs(say('blank.unknown')) }, ...other] }
}

const noText: Text = { nl: '', en: '' }

/** Labels are bold only where they have an explanation beside them. */
function choiceTicks(form: Form, { options }: ChoiceQuestion): TickList {
  const split = options.map((option) => tickOption(form, option))
  const isExplained = split.some(({ text }) => text.length > 0)
  return {
    kind: 'tick-list',
    options: isExplained ? split : split.map(({ label }) => ({ label: '', text: runs(label) }))
  }
}

/** Questions with the same options as one table to tick; others one by one. */
function panelBlocks(form: Form, panel: Panel): readonly Block[] {
  const { pick, say, questionnaire } = form
  const questions = panel.questions.flatMap((name) => questionnaire.questions.get(name) ?? [])
  const choices = questions.filter((question): question is ChoiceQuestion => question.kind === 'choice')
  const options = choices[0]?.options ?? []
  const alike =
    choices.length === questions.length &&
    choices.every(
      (choice) => choice.options.map(({ value }) => value).join() === options.map(({ value }) => value).join()
    )
  const head = [
    heading(2, `blank-${panel.name}`, pick(panel.title)),
    ...(panel.description === null ? [] : [paragraph(pick(panel.description))])
  ]
  if (!alike || options.length === 0)
    return [...head, ...questions.flatMap((question) => questionBlocks(form, question))]
  const labels = options.map((option) => tickOption(form, option))
  return [
    ...head,
    ...explanations(labels),
    tickTable(
      pick(panel.title),
      say('column.who'),
      choices.map(({ title }) => pick(title)),
      labels.map(({ label }) => label)
    )
  ]
}
