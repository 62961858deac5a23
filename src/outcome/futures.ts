import { isEmpty } from '#expression/compile.ts'
import type { Values } from '#expression/types.ts'
import { oncePer } from '#lib/once-per.ts'
import { placeIn, placesOf } from '#questionnaire/places.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import type { FuturesOutcome } from './types.ts'

/**
 * The verdict over the futures. `open` only while none is negative and at least one is not judged, because a negative
 * future stays negative. Null when the questionnaire has no futures.
 */
export function outcomeOfFutures(questionnaire: Questionnaire, values: Values): FuturesOutcome | null {
  const { futures } = questionnaire
  if (futures === null) return null
  const negative: string[] = []
  const open: string[] = []
  for (const { id, place } of futurePlaces(questionnaire)) {
    const answer = values[place]
    if (isOneOf(futures.negative, answer)) negative.push(id)
    else if (isEmpty(answer) || isOneOf(futures.unknown, answer)) open.push(id)
  }
  const verdict =
    negative.length >= futures.fragileFrom
      ? 'fragile'
      : negative.length >= futures.vulnerableFrom
        ? 'vulnerable'
        : open.length > 0
          ? 'open'
          : 'robust'
  return { verdict, negative, open }
}

const isOneOf = (list: readonly unknown[], answer: unknown): boolean => list.includes(answer)

const futurePlaces = oncePer((questionnaire: Questionnaire) => {
  const placeOf = placeIn(placesOf(questionnaire).answers)
  return (questionnaire.futures?.futures ?? []).map(({ id, question }) => ({ id, place: placeOf(question) }))
})
