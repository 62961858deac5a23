import { formatNumber } from '#i18n/format.ts'
import type { Cell } from '#review/comparison.ts'
import { levelLabel } from '../level.ts'
import type { RoundWording } from './round.ts'

/** The finding of a reviewer on a check in words: a level, or why there is none. */
export function cellLabel(context: RoundWording, { outcome, level }: Pick<Cell, 'outcome' | 'level'>): string {
  if (level !== null) return levelLabel(context, level)
  return outcome === 'hidden' ? context.say('finding.hidden') : context.say(`finding.${outcome}`)
}

/** The median level as text: `2`, or `2,5` between two; a dash when there is none. */
export const medianText = ({ language }: RoundWording, median: number | null): string =>
  median === null ? '–' : formatNumber(median, language, Number.isInteger(median) ? 0 : 1)

/** The spread of the levels; a dash when there are none. */
export const spreadText = (spread: number | null): string => (spread === null ? '–' : String(spread))
