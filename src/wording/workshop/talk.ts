import type { TalkReason } from '#workshop/compass.ts'
import type { AuthorLevel } from '#workshop/types.ts'
import type { Confidence } from '#review/types.ts'
import { bandLabel, levelLabel } from '../level.ts'
import type { Speech } from '../speech.ts'

/** Why a check is worth discussing, as sentences; without a reason, a sentence that it can be decided at once. */
export const talkSentences = (speech: Speech, reasons: readonly TalkReason[]): readonly string[] =>
  reasons.length === 0 ? [speech.say('workshop.talk.none')] : reasons.map((reason) => talkSentence(speech, reason))

function talkSentence(speech: Speech, reason: TalkReason): string {
  switch (reason.kind) {
    case 'disagreement':
      return speech.say('workshop.talk.disagreement', { low: reason.low, high: reason.high, of: reason.of })
    case 'gate':
      return speech.say('workshop.talk.gate', { level: reason.level, band: bandLabel(speech, reason.band) })
    case 'author': {
      const { own, room, confidence } = reason
      return confidence === null
        ? speech.say('workshop.talk.author', { own, room })
        : speech.say('workshop.talk.authorSure', { own, room, confidence: confidenceName(speech, confidence) })
    }
    case 'unsure':
      return speech.say('workshop.talk.unsure', { level: reason.level })
  }
}

/** The text for how sure somebody is. */
const confidenceName = ({ say }: Speech, confidence: Confidence): string => say(`round.confidence.${confidence}`)

/** What the author chose: the level, and how sure if that is known. */
export const authorInWords = (speech: Speech, { level, confidence }: AuthorLevel): string =>
  confidence === undefined
    ? levelLabel(speech, level)
    : speech.say('workshop.author', {
        level: levelLabel(speech, level),
        confidence: confidenceName(speech, confidence)
      })
