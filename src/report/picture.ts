import { shorten } from '#lib/shorten.ts'
import { drawMatrix, type MatrixRow } from './charts/matrix.ts'
import { pictureWidth } from './charts/measure.ts'
import type { Context } from './context.ts'
import type { Block, Figure } from './model.ts'
import { group, heading, paragraph } from './blocks.ts'
import type { ChoiceQuestion, Option, Picture } from '#questionnaire/types.ts'

/** The visible questions of a picture: all have the same options, in order. */
export function pictureQuestions(
  { questionnaire, hidden }: Context,
  { part, panel }: Picture
): readonly ChoiceQuestion[] {
  const names =
    questionnaire.parts.find(({ name }) => name === part)?.panels.find(({ name }) => name === panel)?.questions ?? []
  return names.flatMap((name) => {
    const question = questionnaire.questions.get(name)
    return question?.kind === 'choice' && !hidden.has(name) ? [question] : []
  })
}

/** Who has which answer: per option the titles of the questions with that answer, and those without an answer. */
export interface Standing {
  readonly option: Option
  readonly label: string
  readonly names: readonly string[]
}

/** Groups the questions of a picture by their answer. */
export function standings(context: Context, questions: readonly ChoiceQuestion[]): readonly Standing[] {
  return (questions[0]?.options ?? []).map((option) => ({
    option,
    label: context.pick(option.label),
    names: questions
      .filter(({ name }) => context.answers[name] === option.value)
      .map(({ title }) => context.pick(title))
  }))
}

/** The pictures of one part: parties and their role, groups and how they were considered. Empty without any answer. */
export function pictureBlocks(context: Context, part: string): readonly Block[] {
  return context.questionnaire.pictures
    .filter((picture) => picture.part === part)
    .flatMap((picture) => picturesOf(context, picture))
}

function picturesOf(context: Context, picture: Picture): readonly Block[] {
  const { say, answers } = context
  const questions = pictureQuestions(context, picture)
  if (questions.length === 0) return []
  const title = heading(2, `picture-${picture.id}`, say(`picture.${picture.id}.title`))
  const open = questions.filter(({ name }) => answers[name] === undefined)
  if (open.length === questions.length) return [paragraph(say(`picture.${picture.id}.none`), 'note')]
  const [outside, ...inside] = standings(context, questions)
  const isDrawn = inside.some(({ names }) => names.length > 0)
  const blocks: Block[] = [
    isDrawn ? group(title, paragraph(say(`picture.${picture.id}.lead`)), figure(context, picture, questions)) : title
  ]
  if (outside !== undefined && outside.names.length > 0)
    blocks.push(paragraph(say('picture.standing', { label: outside.label, names: outside.names.join('; ') })))
  if (open.length > 0)
    blocks.push(
      paragraph(say('picture.open', { names: open.map((question) => context.pick(question.title)).join('; ') }), 'note')
    )
  return blocks
}

/**
 * Shows who is in one of the later options, the furthest first. Text below the picture names who is in the first
 * option, outside, so the picture and its text alternative leave them out.
 */
function figure(context: Context, picture: Picture, questions: readonly ChoiceQuestion[]): Figure {
  const { say, pick, answers } = context
  const all = standings(context, questions)
  const rows = questions
    .map(({ name, title }): MatrixRow => ({
      label: shorten(pick(title), 90),
      column: all.findIndex(({ option }) => option.value === answers[name])
    }))
    .filter(({ column }) => column !== null && column > 0)
    .sort((left, right) => (right.column ?? 0) - (left.column ?? 0))
  const sentences = all
    .slice(1)
    .filter(({ names }) => names.length > 0)
    .map(({ label, names }) => say('picture.standing', { label, names: names.join('; ') }))
  return {
    kind: 'figure',
    alt: [say(`picture.${picture.id}.alt`), ...sentences].join(' '),
    caption: say(`picture.${picture.id}.caption`),
    width: pictureWidth,
    ...drawMatrix(
      rows,
      all.map(({ label }) => label),
      0
    )
  }
}
