import type { Shoes } from '#workshop/types.ts'
import type { Speech } from '../speech.ts'

/** Somebody in whose place a room votes, by name. */
export const shoesName = ({ say }: Pick<Speech, 'say'>, shoes: Shoes): string => say(`workshop.shoes.${shoes}`)

/** The name of a ballot in somebody else's place. */
export const shoesBallot = (speech: Pick<Speech, 'say'>, shoes: Shoes): string =>
  speech.say('workshop.ballotAs', { role: shoesName(speech, shoes) })
