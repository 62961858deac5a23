import type { AgendaPoint, AgendaReason } from '#review/agenda.ts'
import { levelsOf } from '#review/comparison.ts'
import type { RoundWording } from './round.ts'

/** Why a check is on the agenda, in words. `who` names the reviewers it is about, by default as `R1`. */
export function reasonText(
  { say, markOf }: RoundWording,
  { comparison, about }: AgendaPoint,
  reason: AgendaReason,
  who = (about[reason] ?? []).map(markOf).join(', ')
): string {
  const levels = levelsOf(comparison)
  return say(`round.reason.${reason}`, { low: Math.min(...levels), high: Math.max(...levels), who })
}
