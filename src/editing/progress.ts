import { isNotApplicable } from '#assessment/not-applicable.ts'
import { saysNothing } from '#assessment/says-nothing.ts'
import type { Answers } from '#assessment/types.ts'
import type { VisibleAnswers } from '#assessment/visible.ts'
import type { Depth, Part, Question, Questionnaire } from '#questionnaire/types.ts'

/**
 * | state | when |
 * | --- | --- |
 * | todo | none of the questions that count has an answer |
 * | busy | some have |
 * | done | all have, *unknown* included (then `unknown` is not empty: done, with open questions) |
 */
export type PageState = 'todo' | 'busy' | 'done'

export interface PageProgress {
  /** Name of the part. */
  readonly page: string
  readonly state: PageState
  readonly answered: number
  /**
   * How many questions count here: the visible checks of a theme; on a page without checks all visible questions, in
   * the quick scan those outside its groups.
   */
  readonly total: number
  /**
   * Names of questions that count and have no answer, including *not applicable* without a reason or where it is not
   * allowed.
   */
  readonly open: readonly string[]
  /** Names of questions answered with *unknown*. */
  readonly unknown: readonly string[]
}

export interface Progress {
  readonly pages: readonly PageProgress[]
  /** Counts only the checks, as completeness does. */
  readonly answered: number
  /** How many of these are *unknown*. */
  readonly unknown: number
  readonly total: number
}

const isNoAnswer = (question: Question, answers: Answers): boolean =>
  question.kind === 'check' &&
  answers[question.name] === 'not-applicable' &&
  !isNotApplicable(question, answers[question.remarkName])

const ofPage = (part: Part, questions: readonly Question[], answers: Answers): PageProgress => {
  const open = questions
    .filter((each) => saysNothing(answers[each.name]) || isNoAnswer(each, answers))
    .map((each) => each.name)
  const unknown = questions.map((each) => each.name).filter((name) => answers[name] === 'unknown')
  const answered = questions.length - open.length
  const touched = questions.some((each) => !saysNothing(answers[each.name]))
  const state = open.length === 0 ? 'done' : touched ? 'busy' : 'todo'
  return { page: part.name, state, answered, total: questions.length, open, unknown }
}

/** The questions of a page that the quick scan does not fold away; all of them when it folds away everything. */
const unfolded = ({ panels }: Part, visible: readonly Question[]): readonly Question[] => {
  const folded = new Set(panels.flatMap(({ questions }) => questions))
  const direct = visible.filter(({ name }) => !folded.has(name))
  return direct.length > 0 ? direct : visible
}

/**
 * The progress of each page. Leaves out pages on which nothing is visible at this depth; `withoutChecks` counts the
 * other questions instead.
 */
export const progressOf = (
  questionnaire: Questionnaire,
  { answers, hidden }: VisibleAnswers,
  withoutChecks = false,
  depth: Depth = 'full'
): Progress => {
  const pages: PageProgress[] = []
  let answered = 0
  let unknown = 0
  let total = 0
  for (const part of questionnaire.parts) {
    const visible = part.questions
      .filter((name) => !hidden.has(name))
      .flatMap((name) => questionnaire.questions.get(name) ?? [])
      .filter((each) => !withoutChecks || each.kind !== 'check')
    if (visible.length === 0) continue
    const checks = visible.filter((each) => each.kind === 'check')
    const page = ofPage(
      part,
      checks.length > 0 ? checks : depth === 'quick' ? unfolded(part, visible) : visible,
      answers
    )
    pages.push(page)
    if (checks.length === 0) continue
    answered += page.answered
    unknown += page.unknown.length
    total += page.total
  }
  return { pages, answered, unknown, total }
}
