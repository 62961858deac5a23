import type { Gap } from '#workshop/gap.ts'
import { levelLabel } from '../level.ts'
import { shortOf } from '../names.ts'
import type { Speech } from '../speech.ts'
import { shoesName } from './shoes.ts'

/** The gap between a room's own choice and its choice in the place of somebody else, in a sentence. */
export function gapSentence(speech: Speech, check: string, { as, own, other }: Gap): string {
  const args = { check: shortOf(speech, check), role: shoesName(speech, as) }
  return own === other
    ? speech.say('workshop.gapNone', { ...args, level: levelLabel(speech, own) })
    : speech.say('workshop.gap', { ...args, own: levelLabel(speech, own), other: levelLabel(speech, other) })
}
