import type { Values } from '#expression/types.ts'
import { oncePer } from '#lib/once-per.ts'
import { factNames } from './facts.ts'
import type { Question, Questionnaire } from './types.ts'

/**
 * Where things stand in a list of all that is known of one assessment, so that they need not be looked up by name:
 * the questions in document order, then their remarks in the same order, then the facts of rules.
 */
export interface Places {
  readonly questions: readonly Question[]
  /** By the name of an answer: of a question or of a remark. */
  readonly answers: ReadonlyMap<string, number>
  /** How much further than its question a remark stands: as many places as there are questions. */
  readonly remarkOffset: number
  /** By the name a rule uses: a fact, else a question. */
  readonly facts: ReadonlyMap<string, number>
  /** The list in which nothing is known yet. */
  readonly blank: Values
}

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

/** A place where nothing ever stands. */
const nowhere = -1

export const placeIn =
  (places: ReadonlyMap<string, number>) =>
  (name: string): number =>
    places.get(name) ?? nowhere
