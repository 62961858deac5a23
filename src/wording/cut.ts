import type { Answers } from '#assessment/types.ts'
import { placesOf } from '#questionnaire/places.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import type { Cut } from './shorten-texts.ts'
import type { Speech } from './speech.ts'

/** Fields other than answers whose text is short. */
const shortFields: ReadonlySet<string> = new Set([
  'title',
  'version',
  'owner',
  'advice',
  'function',
  'organisation',
  'who',
  'path',
  'found',
  'name',
  'key',
  'id'
])

/** The limits for texts in a report, and the texts that say what was left out. */
export const cutIn = ({ questionnaire, say }: Speech): Cut => ({
  lengthOf: (field) =>
    shortFields.has(field) || questionnaire.questions.get(field)?.kind === 'text' ? 'short' : 'long',
  andMore: (count) => say('cut', { count })
})

/** The answers to questions of the questionnaire and their remarks; others are not shown. */
export function askedIn(questionnaire: Questionnaire, answers: Answers): Answers {
  const { answers: places } = placesOf(questionnaire)
  const names = Object.keys(answers)
  return names.every((name) => places.has(name))
    ? answers
    : Object.fromEntries(names.filter((name) => places.has(name)).map((name) => [name, answers[name] ?? '']))
}
