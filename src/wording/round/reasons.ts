import type { AgendaPoint, AgendaReason } from '#review/agenda.ts'
import { levelsOf } from '#review/compare.ts'
import type { RoundWording } from './round.ts'

/** Why a check is on the agenda, in words. `who` it is about are marks, unless the caller names them otherwise. */
export function reasonText(
  { say, markOf }: RoundWording,
  { comparison, about }: AgendaPoint,
  reason: AgendaReason,
  who = (about[reason] ?? []).map(markOf).join(', ')
): string {
  const levels = levelsOf(comparison)
  return say(`round.reason.${reason}`, { low: Math.min(...levels), high: Math.max(...levels), who })
}
