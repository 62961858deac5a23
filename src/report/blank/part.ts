import { isInDepth } from '#assessment/visible.ts'
import type { Check, ChoiceQuestion, OpenQuestion, Panel, Part, Question, Text } from '#questionnaire/types.ts'
import { bullets, group, heading, paragraph, runs, table } from '../blocks.ts'
import { beforeColon } from '../context.ts'
import type { Block, Section, TickList } from '../model.ts'
import type { Form } from './form.ts'

/** One page of the questionnaire with its questions; null when nothing in it belongs to the depth. */
export function partSection(form: Form, part: Part): Section | null {
  const { pick, questionnaire, depth } = form
  const inPanel = new Set(part.panels.flatMap(({ questions }) => questions))
  const questions = part.questions.flatMap((name) => {
    const question = questionnaire.questions.get(name)
    return question === undefined || inPanel.has(name) || !isInDepth(question, depth) ? [] : [question]
  })
  if (questions.length === 0 && part.panels.length === 0) return null
  return {
    id: `blank-${part.name}`,
    flow: 'new-page',
    blocks: [heading(1, `blank-${part.name}`, pick(part.title)), ...introduction(form, part), ...questions.flatMap((question) => questionBlocks(form, question)), ...part.panels.flatMap((panel) => panelBlocks(form, panel))]
  }
}

/** The first line introduces the page; a line that ends in a colon heads the rules below it. */
function introduction({ pick }: Form, { name, description }: Part): readonly Block[] {
  if (description === null) return []
  const [first = '', ...rest] = pick(description).split('\n').filter((line) => line.trim() !== '')
  const [head = '', ...rules] = rest
  if (rest.length === 0) return [paragraph(first)]
  if (!head.endsWith(':')) return [paragraph(first), bullets(rest)]
  return [paragraph(first), heading(2, `blank-${name}-rules`, head.slice(0, -1)), bullets(rules)]
}

function questionBlocks(form: Form, question: Question): readonly Block[] {
  const { pick, say } = form
  const head: Block[] = [heading(2, `blank-${question.name}`, pick(question.title))]
  if (question.description !== null) head.push(paragraph(pick(question.description), 'note'))
  if (question.conditions.length > 0) head.push(paragraph(say('blank.conditional'), 'note'))
  if (isOpen(question)) return [group(...head, lines(say(`blank.write.${question.kind}`), question.kind === 'comment' ? 3 : 1))]
  if (question.kind === 'choices') head.push(paragraph(say('blank.several'), 'note'))
  const remark = question.remarkName !== null ? [lines(say(question.kind === 'check' ? 'blank.evidence' : 'blank.remark'), 2)] : []
  return [group(...head, ticks(form, question), ...remark)]
}

const isOpen = (question: Question): question is OpenQuestion => question.kind !== 'check' && question.kind !== 'choice' && question.kind !== 'choices'

const lines = (label: string, count: number): Block => ({ kind: 'write-lines', label, count })

function ticks(form: Form, question: Check | ChoiceQuestion): TickList {
  const { pick, say, questionnaire } = form
  if (question.kind !== 'check') return { kind: 'tick-list', options: question.options.map(({ text }) => splitOption(pick(text))) }
  const levels = question.levels.map((text, level) => ({ label: say('level', { level, label: pick(questionnaire.policy.bands[level]?.label ?? noText) }), text: runs(pick(text)) }))
  const others = [question.unknown, ...(question.notApplicable === null ? [] : [question.notApplicable])].map((text) => splitOption(pick(text)))
  return { kind: 'tick-list', options: [...levels, ...others] }
}

const noText: Text = { nl: '', en: '' }

/** `label: explanation` as a label and its text. */
function splitOption(text: string): TickList['options'][number] {
  const label = beforeColon(text)
  return { label, text: runs(text.slice(label.length).replace(/^\s*:\s*/, '')) }
}

/** Questions with the same options as one table to tick in; others one by one. */
function panelBlocks(form: Form, panel: Panel): readonly Block[] {
  const { pick, say, questionnaire } = form
  const questions = panel.questions.flatMap((name) => questionnaire.questions.get(name) ?? [])
  const choices = questions.filter((question): question is ChoiceQuestion => question.kind === 'choice')
  const options = choices[0]?.options ?? []
  const alike = choices.length === questions.length && choices.every((choice) => choice.options.map(({ value }) => value).join() === options.map(({ value }) => value).join())
  const head = [heading(2, `blank-${panel.name}`, pick(panel.title)), ...(panel.description === null ? [] : [paragraph(pick(panel.description))])]
  if (!alike || options.length === 0) return [...head, ...questions.flatMap((question) => questionBlocks(form, question))]
  const labels = options.map(({ text }) => splitOption(pick(text)))
  const explained = labels.filter(({ text }) => text.length > 0).map(({ label, text }) => [{ text: `${label}: `, strong: true as const }, ...text])
  const columns = [{ title: say('column.who'), width: 40 }, ...labels.map(({ label }) => ({ title: label, width: 60 / labels.length, align: 'centre' as const }))]
  return [...head, ...(explained.length === 0 ? [] : [bullets(explained)]), table(pick(panel.title), columns, choices.map(({ title }) => [pick(title), ...labels.map(() => '')]))]
}
