import type { AdviceText, Questionnaire, Text } from '#questionnaire/types.ts'

/** The words behind the id of an advice. */
export interface CatalogueEntry extends Omit<AdviceText, 'owner'> {
  readonly owner: Text
  readonly ownerId: string
}

const prefixes = { future: 'future:', evidence: 'evidence:' } as const

/** Ids of advice: `szw-role:1`, `szw-role:unknown`, `future:wild-west`, `evidence:scope`; a rule has its own id. */
export const adviceId = {
  check: (check: string, level: number | 'unknown'): string => `${check}:${level}`,
  future: (future: string): string => prefixes.future + future,
  evidence: (theme: string): string => prefixes.evidence + theme
} as const

/** Null for an id that the questionnaire does not know (an own action, or an older version's). */
export function adviceText(questionnaire: Questionnaire, id: string): CatalogueEntry | null {
  const text = find(questionnaire, id)
  if (text === null) return null
  const { owner, ...rest } = text
  return { ...rest, owner: questionnaire.advices.owners[owner] ?? { nl: owner, en: owner }, ownerId: owner }
}

function find({ advices, themes }: Questionnaire, id: string): AdviceText | null {
  if (id.startsWith(prefixes.future)) return advices.futures.get(id.slice(prefixes.future.length)) ?? null
  if (id.startsWith(prefixes.evidence))
    return themes.some((theme) => adviceId.evidence(theme.id) === id) ? advices.evidence : null
  const [check = '', level = ''] = id.split(':')
  const byLevel = advices.checks.get(check)
  if (byLevel !== undefined && level !== '')
    return (level === 'unknown' ? byLevel.unknown : byLevel.levels[Number(level)]) ?? null
  return advices.rules.find((rule) => rule.id === id) ?? null
}
