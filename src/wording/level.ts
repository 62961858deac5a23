import type { Finding } from '#outcome/types.ts'
import type { Check } from '#questionnaire/types.ts'
import { checkOf, type Speech } from './speech.ts'

/** The label of a band; a text that says there is none when `band` is null. */
export const bandLabel = ({ questionnaire, pick, say }: Speech, band: number | null): string => {
  const found = band === null ? undefined : questionnaire.policy.bands[band]
  return found === undefined ? say('none') : pick(found.label)
}

/** `1 Benoemd`: the bands also name the levels. */
export const levelLabel = (context: Speech, level: number): string =>
  context.say('level', { level, label: bandLabel(context, level) })

/** A finding in a few words: the number and name of its level, or why it has none. */
export function findingLabel(context: Speech, finding: Finding): string {
  if (finding.outcome === 'answered' && finding.level !== null) return levelLabel(context, finding.level)
  return context.say(`finding.${finding.outcome}`)
}

/** The text of the chosen level; empty unless answered. */
export const levelText = (context: Speech, { check, level }: Finding): string =>
  level === null ? '' : withoutHint(wholeLevel(context, checkOf(context, check), level))

/** Removes a sentence in brackets at the end, which tells people who fill in the form what else to choose. */
const withoutHint = (text: string): string => text.replace(/(?<=[.!?])\s+\(\p{Lu}[^()]*[.!?]\)$/u, '')

/**
 * The text of a level outside the form, where the levels are not side by side; empty for a level that does not exist.
 */
export function wholeLevel({ pick }: Speech, { wholeLevels }: Check, level: number): string {
  const text = wholeLevels[level]
  return text === undefined ? '' : pick(text)
}
