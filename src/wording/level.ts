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

/** A level that opens with `Als 2.` builds on that level; away from the form, where the levels stand together, it is written out. */
export function wholeLevel({ pick }: Speech, { levels }: Check, level: number): string {
  const text = levels[level]
  if (text === undefined) return ''
  const [opening, below] = /^(?:Als|As) (\d)\.\s+/.exec(pick(text)) ?? []
  const base = below === undefined ? undefined : levels[Number(below)]
  return opening === undefined || base === undefined
    ? pick(text)
    : [pick(base), pick(text).slice(opening.length)].join(' ')
}
