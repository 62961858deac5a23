import type { Questionnaire } from '#questionnaire/types.ts'
import { levelsOf, type CheckComparison, type RoundComparison } from './comparison.ts'

/**
 * Why a check needs discussion, strongest reason first:
 *
 * | reason | when |
 * | --- | --- |
 * | `gate` | a gate, and the levels differ |
 * | `two-apart` | the highest level is two or more above the lowest |
 * | `blind-spot` | nobody could give a level |
 * | `low-confidence` | a reviewer who gave a level is not sure of it |
 * | `no-evidence` | a reviewer gave a level that needs evidence (see the scoring policy) without a remark |
 * | `alone` | of three or more, one differs and the others agree |
 */
const agendaReasons = ['gate', 'two-apart', 'blind-spot', 'low-confidence', 'no-evidence', 'alone'] as const
export type AgendaReason = (typeof agendaReasons)[number]

/** A check to discuss. */
export interface AgendaPoint {
  readonly comparison: CheckComparison
  /** In the order of `agendaReasons`; never empty. */
  readonly reasons: readonly AgendaReason[]
  /** Suggested time. */
  readonly minutes: number
  /**
   * Ids of the reviewers that a reason is about: the low confidence, the missing evidence, the one who stands alone.
   */
  readonly about: Readonly<Partial<Record<AgendaReason, readonly string[]>>>
}

/** Minutes per reason: a disagreement takes longest, a missing reference is quickly resolved. */
const minutesFor: Readonly<Record<AgendaReason, number>> = {
  gate: 10,
  'two-apart': 10,
  'blind-spot': 5,
  'low-confidence': 5,
  'no-evidence': 3,
  alone: 5
}

/** The checks to discuss, sorted by strongest reason, number of reasons, weight, and the order of the questionnaire. */
export function setAgenda(
  { checks, reviewers }: Pick<RoundComparison, 'checks' | 'reviewers'>,
  { policy }: Pick<Questionnaire, 'policy'>
): readonly AgendaPoint[] {
  if (reviewers.length === 0) return []
  return checks
    .map((comparison) => pointOf(comparison, policy.caps.evidence.fromLevel))
    .filter(({ reasons }) => reasons.length > 0)
    .map((point, index) => ({ point, index }))
    .sort(
      (a, b) =>
        strongest(a.point) - strongest(b.point) ||
        b.point.reasons.length - a.point.reasons.length ||
        b.point.comparison.weight - a.point.comparison.weight ||
        a.index - b.index
    )
    .map(({ point }) => point)
}

const strongest = ({ reasons: [first] }: AgendaPoint): number =>
  first === undefined ? agendaReasons.length : agendaReasons.indexOf(first)

/** Whether the highest level is two or more above the lowest. */
export const isTwoApart = ({ spread }: Pick<CheckComparison, 'spread'>): boolean => spread !== null && spread >= 2

/** `evidenceFrom`: the level from which an answer needs evidence. */
function pointOf(comparison: CheckComparison, evidenceFrom: number): AgendaPoint {
  const { cells, gate, spread } = comparison
  const low = cells
    .filter(({ level, confidence }) => level !== null && confidence === 'low')
    .map(({ reviewer }) => reviewer)
  const bare = cells
    .filter(({ level, evidence }) => level !== null && level >= evidenceFrom && !evidence)
    .map(({ reviewer }) => reviewer)
  const alone = aloneIn(comparison)
  const holds: Readonly<Record<AgendaReason, boolean>> = {
    gate: gate && spread !== null && spread > 0,
    'two-apart': isTwoApart(comparison),
    'blind-spot': levelsOf(comparison).length === 0 && comparison.unanimous === null,
    'low-confidence': low.length > 0,
    'no-evidence': bare.length > 0,
    alone: alone !== null
  }
  const reasons = agendaReasons.filter((reason) => holds[reason])
  return {
    comparison,
    reasons,
    minutes: Math.max(0, ...reasons.map((reason) => minutesFor[reason])),
    about: {
      ...(low.length > 0 && { 'low-confidence': low }),
      ...(bare.length > 0 && { 'no-evidence': bare }),
      ...(alone !== null && { alone: [alone] })
    }
  }
}

/** The one reviewer, of at least three with a level, who differs while all others agree; null when there is none. */
function aloneIn({ cells, counts }: CheckComparison): string | null {
  const given = counts.filter((count) => count > 0)
  const total = given.reduce((sum, count) => sum + count, 0)
  if (given.length !== 2 || total < 3 || !given.includes(1)) return null
  return cells.find(({ level }) => level !== null && counts[level] === 1)?.reviewer ?? null
}
