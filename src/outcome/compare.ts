import type { ChangedRemark } from './changed-remarks.ts'
import type { Finding, Outcome, Overall, ThemeOutcome } from './types.ts'

/** An item before and after; null where a version does not have it. */
export interface Pair<T> {
  readonly before: T | null
  readonly after: T | null
}

/** What changed from one version of a draft to the next. */
export interface Comparison {
  readonly format: 'cohesietoets/comparison'
  readonly version: 1
  readonly assessments: { readonly before: string; readonly after: string }
  /** Present when the two outcomes use different versions of the questionnaire. */
  readonly questionnaires?: { readonly before: Outcome['questionnaire']; readonly after: Outcome['questionnaire'] }
  readonly overall: { readonly before: Overall; readonly after: Overall }
  /** All themes, in the order of the later outcome. */
  readonly themes: readonly (Pair<ThemeOutcome> & { readonly id: string })[]
  /** Only the checks with a different outcome or level. */
  readonly checks: readonly (Pair<Finding> & { readonly id: string })[]
  /** Only where the answers themselves were compared; see `changed-remarks.ts`. */
  readonly remarks?: readonly ChangedRemark[]
}

/**
 * Compares an earlier outcome with a later one of the same questionnaire. Names both versions of the questionnaire when
 * they differ.
 */
export function compare(before: Outcome, after: Outcome): Comparison {
  return {
    format: 'cohesietoets/comparison',
    version: 1,
    assessments: { before: before.assessment, after: after.assessment },
    ...([before, after].some(({ questionnaire }) => questionnaire.filledInWith !== undefined) && {
      questionnaires: { before: before.questionnaire, after: after.questionnaire }
    }),
    overall: { before: before.overall, after: after.overall },
    themes: pair(before.themes, after.themes, (theme) => theme.id),
    checks: pair(before.findings, after.findings, (finding) => finding.check).filter(
      (change) => change.before?.outcome !== change.after?.outcome || change.before?.level !== change.after?.level
    )
  }
}

/** Pairs entries by id, in the order of the later list; entries that only the earlier list has come last. */
function pair<T>(
  before: readonly T[],
  after: readonly T[],
  idOf: (entry: T) => string
): readonly (Pair<T> & { readonly id: string })[] {
  const byId = new Map(before.map((entry) => [idOf(entry), entry]))
  const kept = after.map((entry) => ({ id: idOf(entry), before: byId.get(idOf(entry)) ?? null, after: entry }))
  const ids = new Set(kept.map(({ id }) => id))
  return [
    ...kept,
    ...before.filter((entry) => !ids.has(idOf(entry))).map((entry) => ({ id: idOf(entry), before: entry, after: null }))
  ]
}
