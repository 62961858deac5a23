import type { Answers } from '#assessment/types.ts'
import { visibleText } from '#lib/blank.ts'
import type { Questionnaire } from '#questionnaire/types.ts'

/** A remark that differs in the later version; empty on the side that has none. */
export interface ChangedRemark {
  /** Name of its question. */
  readonly id: string
  readonly before: string
  readonly after: string
}

/**
 * The remarks that differ between two versions of a draft, in the order of the questionnaire. Remarks that differ only
 * in white space around them are equal.
 */
export const changedRemarks = (
  { questions }: Questionnaire,
  before: Answers,
  after: Answers
): readonly ChangedRemark[] =>
  [...questions.values()].flatMap(({ name, remarkName }) => {
    const [was, is] = [before, after].map((answers) => visibleText(answers[remarkName ?? '']))
    return was === undefined || is === undefined || was === is ? [] : [{ id: name, before: was, after: is }]
  })
