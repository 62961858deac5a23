import type { Finding } from '#outcome/types.ts'
import type { Check } from '#questionnaire/types.ts'
import { checkOf, type Speech } from './speech.ts'

/** The label of a band, or that there is none. */
export const bandLabel = ({ questionnaire, pick, say }: Speech, band: number | null): string => {
  const found = band === null ? undefined : questionnaire.policy.bands[band]
  return found === undefined ? say('none') : pick(found.label)
}

/** `1 Benoemd`: bands also name the levels. */
export const levelLabel = (context: Speech, level: number): string =>
  context.say('level', { level, label: bandLabel(context, level) })

/** What a check came to, in a few words. */
export function findingLabel(context: Speech, finding: Finding): string {
  if (finding.outcome === 'answered' && finding.level !== null) return levelLabel(context, finding.level)
  return context.say(`finding.${finding.outcome}`)
}

/** The words of the level that was chosen; empty unless answered. */
export const levelText = (context: Speech, { check, level }: Finding): string =>
  level === null ? '' : wholeLevel(context, checkOf(context, check), level)

/** The words of a level away from the form, where the levels do not stand together; empty for a level that there is none of. */
export function wholeLevel({ pick }: Speech, { wholeLevels }: Check, level: number): string {
  const text = wholeLevels[level]
  return text === undefined ? '' : pick(text)
}
