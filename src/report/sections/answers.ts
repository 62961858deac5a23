import { dayModified } from '#assessment/days.ts'
import { saysNothing } from '#assessment/says-nothing.ts'
import { formatDate } from '#i18n/format.ts'
import { hasOptions } from '#questionnaire/has-options.ts'
import type { Part, Question } from '#questionnaire/types.ts'
import { answerText, optionLabels, remarkOf } from '#wording/answer.ts'
import { countsOf } from '#wording/assessment.ts'
import { answeredText } from '#wording/score.ts'
import { listOf } from '#wording/names.ts'
import { cellRuns, remarkRuns } from '../cells.ts'
import { heading, paragraph, runs, table } from '../blocks.ts'
import type { Context } from '../context.ts'
import type { Block, Facts, Section } from '../model.ts'
import { passportParts, maySay, passportFacts, termOf } from '../passport.ts'
import { isPersonal } from '../shown.ts'
import { otherVersion } from '../warnings.ts'

/** The section with what was assessed, and the answers that appear nowhere else in the report. */
export function answersSection(context: Context): Section {
  const { say, questionnaire, hidden, answers } = context
  const asked = passportParts(context)
    .flatMap(({ questions }) => questions)
    .flatMap((name) => questionnaire.questions.get(name) ?? [])
    .filter(({ name }) => !hidden.has(name) && maySay(context, name))
  // A settled assessment was filled in by its reviewers, not by its author.
  const blank = asked
    .filter(({ name }) => saysNothing(answers[name]) && (context.review === undefined || !isPersonal(name)))
    .map((question) => termOf(context, question))
  return {
    id: 'answers',
    flow: 'run-on',
    blocks: [
      heading(1, 'answers', say('answers.title')),
      facts(context),
      ...(blank.length === 0 ? [] : [paragraph(say('answers.blank', { names: listOf(context, blank) }), 'note')]),
      ...questionnaire.parts.flatMap((part) => restOf(context, part, new Set(asked)))
    ]
  }
}

function facts(context: Context): Facts {
  const { say, outcome, assessment, language } = context
  const version = otherVersion(context)
  const own = [
    {
      term: say('about.depth'),
      value: say(`about.depthOf.${outcome.depth}`, {
        filled: answeredText(context.translate, context.language, countsOf(context))
      })
    },
    ...(version === null ? [] : [{ term: say('about.questionnaire'), value: version }]),
    { term: say('about.date'), value: formatDate(dayModified(assessment), language) }
  ]
  return {
    kind: 'facts',
    entries: [...passportFacts(context), ...own].map(({ term, value }) => ({ term, value: runs(value) }))
  }
}

/**
 * The other answers of a part: no checks, futures, roles or groups, and facts about the draft only for their remark.
 */
function restOf(context: Context, part: Part, facts: ReadonlySet<Question>): readonly Block[] {
  const { say, pick, questionnaire, hidden, answers } = context
  const futures = new Set(
    questionnaire.futures?.futures.flatMap(({ question, forcesQuestion, measureQuestion }) => [
      question,
      forcesQuestion,
      measureQuestion
    ])
  )
  const pictured = new Set(
    part.panels.flatMap(({ name, questions }) =>
      questionnaire.pictures.some(({ panel }) => panel === name) ? questions : []
    )
  )
  const rest = part.questions
    .flatMap((name) => questionnaire.questions.get(name) ?? [])
    .filter(
      (question) =>
        question.kind !== 'check' &&
        !futures.has(question.name) &&
        !hidden.has(question.name) &&
        maySay(context, question.name) &&
        (facts.has(question) || pictured.has(question.name)
          ? remarkOf(context, question.name) !== ''
          : !saysNothing(answers[question.name]) || remarkOf(context, question.name) !== '')
    )
  if (rest.length === 0) return []
  const withRemark = rest.some(({ name }) => remarkOf(context, name) !== '')
  const columns = [
    { title: say('column.question'), width: withRemark ? 27 : 45 },
    { title: say('column.answer'), width: withRemark ? 33 : 55 },
    ...(withRemark ? [{ title: say('column.remark'), width: 40 }] : [])
  ]
  const rows = rest.map((question) => [
    pick(question.title),
    answerOf(context, question) || say('finding.unanswered'),
    ...(withRemark ? [cellRuns(context, remarkRuns(context, question.name))] : [])
  ])
  return [table(say('answers.rest', { part: pick(part.title) }), columns, rows)]
}

function answerOf(context: Context, question: Question): string {
  const value = context.answers[question.name]
  return hasOptions(question) && question.conditions.length > 0
    ? optionLabels(context, question, value)
    : answerText(context, question, value)
}
