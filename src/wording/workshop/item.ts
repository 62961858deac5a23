import { seenCheck } from '#workshop/view.ts'
import type { CheckItem } from '#workshop/types.ts'
import { levelLabel } from '../level.ts'
import type { Speech } from '../speech.ts'

/** The progress of a check in a workshop, in a few words; `waiting` answers of phones are not in its counts yet. */
export function itemInWords(speech: Speech, item: CheckItem, waiting = 0): string {
  const { say } = speech
  if (item.isSkipped) return say('workshop.phase.skipped')
  if (item.decision !== null) return say('workshop.decided', { level: levelLabel(speech, item.decision.level) })
  const count = seenCheck(item, speech.questionnaire).ballots.at(-1)?.answered
  const phase = say(`workshop.phase.${item.phase}`)
  return count === undefined ? phase : say('workshop.answered', { phase, count: count + waiting })
}
