import type { AgendaPoint, AgendaReason } from '#review/agenda.ts'
import { levelsOf } from '#review/compare.ts'
import type { RoundContext } from './context.ts'

/** Why a check is on the agenda, in words. */
export function reasonText({ say, markOf }: RoundContext, { comparison, about }: AgendaPoint, reason: AgendaReason): string {
  const levels = levelsOf(comparison)
  return say(`round.reason.${reason}`, { low: Math.min(...levels), high: Math.max(...levels), who: (about[reason] ?? []).map(markOf).join(', ') })
}
