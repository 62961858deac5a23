import { listOf } from './names.ts'
import { bandLabel, levelLabel } from './level.ts'
import { percentage } from './score.ts'
import type { Speech } from './speech.ts'

/** How answers become a score, one sentence per rule. All numbers come from the policy of the questionnaire. */
export function scoreRules(speech: Speech): readonly string[] {
  const { say, questionnaire } = speech
  return [
    say('method.credit', { credits: credits(speech) }),
    say('method.mean'),
    say('method.range'),
    say('method.notApplicable'),
    say('method.overall', { count: questionnaire.policy.overallAboveWeakest }),
    say('method.rounding')
  ]
}

/** `0 Niet in beeld 0%` and so on: the share of its weight that each level gives. */
function credits(speech: Speech): string {
  const { credits: all, fullCredit } = speech.questionnaire.policy
  return listOf(
    speech,
    all.map((credit, level) =>
      speech.say('method.creditOne', {
        level: levelLabel(speech, level),
        share: percentage(speech, credit / fullCredit)
      })
    )
  )
}

/** What limits a band, one sentence per rule. All numbers come from the policy of the questionnaire. */
export function capRules(speech: Speech): readonly string[] {
  const { say, questionnaire } = speech
  const { gateAtLevel, gateOpen, checkAtLevel, evidence } = questionnaire.policy.caps
  return [
    ...gateAtLevel.map(({ level, band }) => say('method.cap.gate', { level, band: bandLabel(speech, band) })),
    say('method.cap.open', { band: bandLabel(speech, gateOpen) }),
    ...checkAtLevel.map(({ level, band }) => say('method.cap.check', { level, band: bandLabel(speech, band) })),
    say('method.cap.evidence', {
      level: evidence.fromLevel,
      share: percentage(speech, evidence.share),
      band: bandLabel(speech, evidence.band)
    })
  ]
}

/** The sentence that says with which other weights the total is computed. */
export const sensitivityRule = ({ say, questionnaire }: Speech): string => {
  const { low, high } = questionnaire.policy.sensitivityWeights
  return say('method.sensitivityText', { low, high })
}
