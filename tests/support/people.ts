import type { Source } from '#workshop/types.ts'
import type { Dice } from './random.ts'

/** The answer of who does not know: the place after the four levels. */
export const noAnswer = 4

/** A person in the room: how they answer, and from which source they are counted. */
export interface Person {
  readonly source: Source
  /** By check: the answer in the first ballot and in the second; `noAnswer` for who does not know. */
  readonly answers: Map<string, readonly [first: number, second: number]>
}

/** The whole room, stored person by person, to compare the counts of the program with. */
export class People {
  readonly people: readonly Person[]
  readonly ballots: { readonly check: string; readonly at: 0 | 1 }[] = []

  /** `sourceOf` says how somebody is counted, by their place in the room from 0. */
  constructor(
    size: number,
    dice: Dice,
    expert: (check: string) => number,
    checks: readonly string[],
    sourceOf: (at: number) => Source
  ) {
    this.people = Array.from({ length: size }, (_, at) => ({
      source: sourceOf(at),
      answers: new Map(
        checks.map((check) => {
          const first = dice.chance(0.1) ? noAnswer : dice.pick([0, 1, 2, 3])
          const moves = dice.chance(0.7)
          return [check, [first, moves || first === noAnswer ? expert(check) : first]] as const
        })
      )
    }))
  }

  /** How many people of a source gave each answer, counted one by one. */
  count(check: string, at: 0 | 1, source?: Source): number[] {
    const counts = [0, 0, 0, 0, 0]
    for (const person of this.people) {
      if (source !== undefined && person.source !== source) continue
      const answer = person.answers.get(check)?.[at] ?? noAnswer
      counts[answer] = (counts[answer] ?? 0) + 1
    }
    return counts
  }

  /** The middle of everybody who chose a level, by sorting them; of two in the middle the lower. */
  middle(check: string, at: 0 | 1): number {
    const chosen = this.people
      .map((person) => person.answers.get(check)?.[at] ?? noAnswer)
      .filter((answer) => answer !== noAnswer)
      .sort((one, other) => one - other)
    return chosen[Math.ceil(chosen.length / 2) - 1] ?? 0
  }
}
