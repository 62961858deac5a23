import type { Values } from '#expression/types.ts'
import { oncePer } from '#lib/once-per.ts'
import { factNames } from './facts.ts'
import type { Question, Questionnaire } from './types.ts'

/**
 * Indices into the list of everything that is known about one assessment, so that values need no look-up by name: the
 * questions in document order, then their remarks in the same order, then the facts of rules.
 */
export interface Places {
  readonly questions: readonly Question[]
  /** By answer name: of a question or a remark. */
  readonly answers: ReadonlyMap<string, number>
  /** The distance from a question to its remark: the number of questions. */
  readonly remarkOffset: number
  /** By the name that a rule uses: a fact, otherwise a question. */
  readonly facts: ReadonlyMap<string, number>
  /** The list in which every value is undefined. */
  readonly blank: Values
}

/** The places of a questionnaire, computed once. */
export const placesOf: (questionnaire: Questionnaire) => Places = oncePer((questionnaire: Questionnaire) => {
  const questions = [...questionnaire.questions.values()]
  const remarkOffset = questions.length
  const answers = new Map(questions.map(({ name }, place) => [name, place]))
  const names = factNames(questionnaire)
  const facts = new Map([...answers, ...names.map((name, index): [string, number] => [name, 2 * remarkOffset + index])])
  questions.forEach(({ remarkName }, place) => {
    if (remarkName !== null) answers.set(remarkName, remarkOffset + place)
  })
  return {
    questions,
    answers,
    remarkOffset,
    facts,
    blank: Array.from({ length: 2 * remarkOffset + names.length }, () => undefined)
  }
})

/** An index that is never filled. */
const nowhere = -1

/** Returns a function from a name to its index in a list of values; -1, where no value ever is, for an unknown name. */
export const placeIn =
  (places: ReadonlyMap<string, number>) =>
  (name: string): number =>
    places.get(name) ?? nowhere
