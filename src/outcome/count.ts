import { isEmpty } from '#expression/compile.ts'
import type { Value, Values } from '#expression/types.ts'
import { oncePer } from '#lib/once-per.ts'
import { placeIn, placesOf } from '#questionnaire/places.ts'
import type { Count, Questionnaire } from '#questionnaire/types.ts'

/** The result of every count in the definition, by its index; 0 for counts of something other than answers. */
export function countAnswers(questionnaire: Questionnaire, values: Values): readonly number[] {
  const counts = questionnaire.advices.counts.map(() => 0)
  for (const tally of tallies(questionnaire)) {
    for (const place of tally.places)
      for (const index of addedBy(values[place], tally)) counts[index] = (counts[index] ?? 0) + 1
    for (const { index, by, place } of tally.excepts) {
      for (const name of eachOf(values[by])) {
        const left = place.get(name)
        if (left !== undefined && addedBy(values[left], tally).includes(index)) counts[index] = (counts[index] ?? 0) - 1
      }
    }
  }
  return counts
}

/** One answer, or each of the chosen options. */
const eachOf = (value: Value | undefined): readonly (Value | undefined)[] =>
  Array.isArray(value) ? [...new Set(value)] : [value]

const addedBy = (value: Value | undefined, { addsTo, addsAlways }: Tally): readonly number[] =>
  isEmpty(value) ? none : (addsTo.get(value) ?? addsAlways)
const none: readonly number[] = []

/** Counts over the same questions, computed together in one pass over the answers. */
interface Tally {
  readonly places: readonly number[]
  /** The counts that each answer adds to. */
  readonly addsTo: ReadonlyMap<Value, readonly number[]>
  /** The counts that any other answer adds to. */
  readonly addsAlways: readonly number[]
  readonly excepts: readonly {
    readonly index: number
    readonly by: number
    readonly place: ReadonlyMap<Value | undefined, number>
  }[]
}

type AnswerCount = Extract<Count, { kind: 'answers' }> & { readonly index: number }

const tallies = oncePer((questionnaire: Questionnaire): readonly Tally[] => {
  const lists = new Map<readonly string[], AnswerCount[]>()
  questionnaire.advices.counts.forEach((count, index) => {
    if (count.kind === 'answers')
      lists.set(count.questions, [...(lists.get(count.questions) ?? []), { ...count, index }])
  })
  return [...lists].map(([questions, counts]) => tallyOf(questions, counts, placeIn(placesOf(questionnaire).answers)))
})

function tallyOf(
  questions: readonly string[],
  counts: readonly AnswerCount[],
  placeOf: (name: string) => number
): Tally {
  const answers = new Set(counts.flatMap((count) => count.values ?? []))
  const addingTo = (value: Value | null): readonly number[] =>
    counts
      .filter(({ values }) => values === null || (value !== null && values.some((each) => each === value)))
      .map(({ index }) => index)
  return {
    places: questions.map(placeOf),
    addsTo: new Map([...answers].map((answer) => [answer, addingTo(answer)])),
    addsAlways: addingTo(null),
    excepts: counts.flatMap(({ index, except, prefix }) =>
      except === null
        ? []
        : [
            {
              index,
              by: placeOf(except),
              place: new Map(questions.map((name) => [name.slice(prefix.length), placeOf(name)]))
            }
          ]
    )
  }
}
