import type { NextStep } from '#workshop/next-step.ts'
import { shortOf } from '../names.ts'
import type { Speech } from '../speech.ts'

/** What happens next in a workshop, as the text of the main button. */
export function nextInWords(speech: Speech, step: NextStep): string {
  if (step.kind !== 'go') return speech.say(`workshop.next.${step.kind}`)
  return speech.questionnaire.checks.has(step.to)
    ? speech.say('workshop.next.go', { item: shortOf(speech, step.to) })
    : speech.say(`workshop.next.${step.to}`)
}
