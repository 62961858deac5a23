import { knownQuestions } from '#assessment/passport.ts'
import { placesOf, placeIn } from '#questionnaire/places.ts'
import { oncePer } from '#lib/once-per.ts'
import type { Check, ChoiceQuestion, Questionnaire } from '#questionnaire/types.ts'

/** A choice question, and where its answer is among the visible answers. */
export interface PlacedChoice {
  readonly question: ChoiceQuestion
  readonly place: number
  readonly indexOf: ReadonlyMap<string | number, number>
}

/** What is counted for one version of a questionnaire, and in which order. */
export interface Layout {
  readonly questionnaire: Questionnaire
  /** In the order of the findings of an outcome. */
  readonly checks: readonly Check[]
  /** The most levels that a check has. */
  readonly levels: number
  readonly choices: readonly (PlacedChoice & { readonly picture: 'roles' | 'groups' })[]
  readonly kind: PlacedChoice | null
  readonly lead: PlacedChoice | null
}

/** The layout of a version of a questionnaire, computed once. */
export const layoutOf = oncePer((questionnaire: Questionnaire): Layout => {
  const placeOf = placeIn(placesOf(questionnaire).answers)
  const placed = (question: ChoiceQuestion): PlacedChoice => ({
    question,
    place: placeOf(question.name),
    indexOf: new Map(question.options.map(({ value }, index) => [value, index]))
  })
  const choiceNamed = (name: string): readonly ChoiceQuestion[] => {
    const question = questionnaire.questions.get(name)
    return question?.kind === 'choice' || question?.kind === 'choices' ? [question] : []
  }
  const first = (among: readonly string[]): PlacedChoice | null => {
    const [question] = among.flatMap(choiceNamed)
    return question === undefined ? null : placed(question)
  }
  const checks = questionnaire.themes.flatMap((theme) => theme.checks)
  return {
    questionnaire,
    checks,
    levels: Math.max(0, ...checks.map((check) => check.levels.length)),
    choices: questionnaire.pictures.flatMap(({ id, part, panel }) =>
      (
        questionnaire.parts.find(({ name }) => name === part)?.panels.find(({ name }) => name === panel)?.questions ??
        []
      )
        .flatMap(choiceNamed)
        .filter(({ kind }) => kind === 'choice')
        .map((question) => ({ picture: id, ...placed(question) }))
    ),
    kind: first([knownQuestions.kind]),
    lead: first(knownQuestions.lead)
  }
})
