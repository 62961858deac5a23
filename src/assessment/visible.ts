import { compile, type Condition } from '#expression/compile.ts'
import type { Value, Values } from '#expression/types.ts'
import { oncePer } from '#lib/once-per.ts'
import { placeIn, placesOf } from '#questionnaire/places.ts'
import type { Depth, Question, Questionnaire } from '#questionnaire/types.ts'
import type { Answers } from './types.ts'

/** The answers that remain when everything hidden counts as unanswered. */
export interface VisibleAnswers {
  readonly answers: Answers
  /** The visible answers by index (see `Places`), without names that the questionnaire does not know. */
  readonly values: Values
  /** Names of the questions that are not shown: hidden by a condition, or outside the depth. */
  readonly hidden: ReadonlySet<string>
}

/** Whether a question belongs to the depth. The quick scan leaves out only checks. */
export const isInDepth = (question: Question, depth: Depth): boolean =>
  question.kind !== 'check' || depth === 'full' || question.quick

/**
 * Removes hidden answers: hidden means unanswered, everywhere, also inside conditions. Conditions only refer back, so
 * one forward pass is enough. Answers under unknown names pass through. `values` are the same answers by index if the
 * caller already has them; this function overwrites them with the visible ones.
 */
export function visibleAnswers(
  questionnaire: Questionnaire,
  depth: Depth,
  answers: Answers,
  values: (Value | undefined)[] = layOut(questionnaire, answers)
): VisibleAnswers {
  const { remarkOffset } = placesOf(questionnaire)
  const hidden = new Set<string>()
  const dropped = new Set<string>()
  for (const { place, question, isShown } of conditionals(questionnaire)[depth]) {
    if (isShown(values)) continue
    hidden.add(question.name)
    if (values[place] !== undefined) dropped.add(question.name)
    if (question.remarkName !== null && values[remarkOffset + place] !== undefined) dropped.add(question.remarkName)
    values[place] = undefined
    values[remarkOffset + place] = undefined
  }
  return { answers: dropped.size === 0 ? answers : without(answers, dropped), values, hidden }
}

/** The answers by index. */
function layOut(questionnaire: Questionnaire, answers: Answers): (Value | undefined)[] {
  const places = placesOf(questionnaire)
  const values = [...places.blank]
  for (const name in answers) {
    const place = places.answers.get(name)
    if (place !== undefined) values[place] = answers[name]
  }
  return values
}

interface Conditional {
  readonly place: number
  readonly question: Question
  readonly isShown: Condition
}

/** The questions that are not always shown, per depth, in the order of the questionnaire. */
const conditionals = oncePer((questionnaire: Questionnaire): Readonly<Record<Depth, readonly Conditional[]>> => {
  const placeOf = placeIn(placesOf(questionnaire).answers)
  const all = [...questionnaire.questions.values()].map((question, place) => {
    const conditions = question.conditions.map((condition) => compile(condition, placeOf))
    return {
      place,
      question,
      isConditional: conditions.length > 0,
      isShown: (values: Values): boolean => conditions.every((condition) => condition(values))
    }
  })
  const at = (depth: Depth): readonly Conditional[] =>
    all.flatMap((each) =>
      !isInDepth(each.question, depth) ? [{ ...each, isShown: never }] : each.isConditional ? [each] : []
    )
  return { quick: at('quick'), full: at('full') }
})

const never: Condition = () => false

function without(answers: Answers, dropped: ReadonlySet<string>): Answers {
  const kept: Record<string, Value> = {}
  for (const [name, value] of Object.entries(answers)) if (!dropped.has(name)) kept[name] = value
  return kept
}
