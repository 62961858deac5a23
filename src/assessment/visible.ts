import { compile, type Condition } from '#expression/compile.ts'
import type { Value, Values } from '#expression/types.ts'
import { oncePer } from '#lib/once-per.ts'
import { placeIn, placesOf } from '#questionnaire/places.ts'
import type { Depth, Question, Questionnaire } from '#questionnaire/types.ts'
import type { Answers } from './types.ts'

/** What is left of the answers when everything hidden counts as unanswered. */
export interface VisibleAnswers {
  readonly answers: Answers
  /** The same by place, as `Places` has them, without those under names that the questionnaire does not know. */
  readonly values: Values
  /** Names of the questions that are not shown: by a condition, or outside the depth. */
  readonly hidden: ReadonlySet<string>
}

/** Whether a question belongs to the depth. Only checks are left out of the quick scan. */
export const isInDepth = (question: Question, depth: Depth): boolean =>
  question.kind !== 'check' || depth === 'full' || question.quick

/**
 * Hidden means unanswered, everywhere, also inside conditions. Conditions only look back, so one forward pass settles it.
 * Answers under names that the questionnaire does not know pass through.
 * `values` are the same answers by place, where somebody has laid them out already; they become the visible ones.
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

/** The answers by place. */
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
