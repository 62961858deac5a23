import { oncePer } from '#lib/once-per.ts'
import type { AdviceText, Questionnaire, Text } from '#questionnaire/types.ts'

/** The subject of an advice. A rule is about several findings together. */
export type AdviceSubject =
  | { readonly kind: 'check'; readonly check: string; readonly level: number | 'unknown' }
  | { readonly kind: 'future'; readonly future: string }
  | { readonly kind: 'evidence'; readonly theme: string }
  | { readonly kind: 'rule' }

/** The texts of an advice. */
export interface CatalogueEntry extends Omit<AdviceText, 'owner'> {
  readonly about: AdviceSubject
  readonly owner: Text
  readonly ownerId: string
}

/**
 * Makes ids of advice: `szw-role:1`, `szw-role:unknown`, `future:wild-west`, `evidence:scope`; a rule has its own id.
 * No code parses these ids.
 */
export const adviceId = {
  check: (check: string, level: number | 'unknown'): string => `${check}:${level}`,
  future: (future: string): string => `future:${future}`,
  evidence: (theme: string): string => `evidence:${theme}`
} as const

/**
 * The texts of an advice by its id. Null for an id that the questionnaire does not know (an own action, or an advice of
 * an older version).
 */
export const adviceText = (questionnaire: Questionnaire, id: string): CatalogueEntry | null =>
  catalogueOf(questionnaire).get(id) ?? null

/** All advice that a questionnaire can give, by id. */
const catalogueOf = oncePer(({ advices, themes }: Questionnaire): ReadonlyMap<string, CatalogueEntry> => {
  const entry = (about: AdviceSubject, { owner, ...rest }: AdviceText): CatalogueEntry => ({
    ...rest,
    about,
    owner: advices.owners[owner] ?? { nl: owner, en: owner },
    ownerId: owner
  })
  const ofCheck = (check: string, level: number | 'unknown', text: AdviceText) =>
    [adviceId.check(check, level), entry({ kind: 'check', check, level }, text)] as const
  const { evidence } = advices
  return new Map([
    ...advices.rules.map((rule) => [rule.id, entry({ kind: 'rule' }, rule)] as const),
    ...[...advices.checks].flatMap(([check, { levels, unknown }]) => [
      ...levels.map((text, level) => ofCheck(check, level, text)),
      ...(unknown === null ? [] : [ofCheck(check, 'unknown', unknown)])
    ]),
    ...[...advices.futures].map(
      ([future, text]) => [adviceId.future(future), entry({ kind: 'future', future }, text)] as const
    ),
    ...(evidence === null
      ? []
      : themes.map(({ id }) => [adviceId.evidence(id), entry({ kind: 'evidence', theme: id }, evidence)] as const))
  ])
})
