import type { TalkReason } from '#workshop/compass.ts'
import { bandLabel } from '../level.ts'
import type { Speech } from '../speech.ts'

/** Why talk about a check pays, as sentences; without a reason, a sentence that it can be decided at once. */
export const talkSentences = (speech: Speech, reasons: readonly TalkReason[]): readonly string[] =>
  reasons.length === 0 ? [speech.say('workshop.talk.none')] : reasons.map((reason) => talkSentence(speech, reason))

function talkSentence(speech: Speech, reason: TalkReason): string {
  switch (reason.kind) {
    case 'disagreement':
      return speech.say('workshop.talk.disagreement', { low: reason.low, high: reason.high, of: reason.of })
    case 'gate':
      return speech.say('workshop.talk.gate', { level: reason.level, band: bandLabel(speech, reason.band) })
  }
}
