import type { Part, Questionnaire, Text } from '#questionnaire/types.ts'

/** Questions that belong together, with what distinguishes them from others on the page. */
export interface QuestionGroup {
  /** Unique on the page. */
  readonly name: string
  /** Null for the questions directly on the page. */
  readonly title: Text | null
  readonly questions: readonly string[]
}

/**
 * The visible questions of a page: those directly on it, each panel, and the questions about each of the futures that
 * has no panel.
 * Leaves out empty groups.
 */
export function groupsOf(
  { futures }: Questionnaire,
  part: Part,
  hidden: ReadonlySet<string>
): readonly QuestionGroup[] {
  const panels = part.panels.map(({ name, title, questions }): QuestionGroup => ({ name, title, questions }))
  const perFuture = (futures?.futures ?? []).map(
    ({ id, name, question, forcesQuestion, measureQuestion }): QuestionGroup => ({
      name: `future-${id}`,
      title: name,
      questions: [question, forcesQuestion, measureQuestion].filter((one) => one !== null)
    })
  )
  const inPanel = new Set(panels.flatMap(({ questions }) => questions))
  const apart = [
    ...panels,
    ...perFuture.filter(({ questions }) => questions.some((one) => part.questions.includes(one) && !inPanel.has(one)))
  ]
  const inGroup = new Set(apart.flatMap(({ questions }) => questions))
  const direct: QuestionGroup = {
    name: part.name,
    title: null,
    questions: part.questions.filter((name) => !inGroup.has(name))
  }
  return [direct, ...apart]
    .map((group) => ({ ...group, questions: group.questions.filter((name) => !hidden.has(name)) }))
    .filter(({ questions }) => questions.length > 0)
}
