import type { Questionnaire } from '#questionnaire/types.ts'
import { checkItems, isFinished, plannedMinutes } from './items.ts'
import type { CheckItem, Workshop } from './types.ts'

export interface Replan {
  /** Minutes behind the script; negative when ahead. */
  readonly behind: number
  /** Checks to skip, the least important first, so that the rest fits. */
  readonly skip: readonly string[]
  /** How many checks of the script get a decision, before and after skipping. */
  readonly checks: { readonly before: number; readonly after: number }
}

/**
 * What to skip when the session runs late: of the checks that the room has not seen, those that are no key check and
 * have the least weight, the later ones first. `elapsed`: minutes since the start.
 */
export function replan(workshop: Workshop, questionnaire: Questionnaire, elapsed: number): Replan {
  const behind = elapsed - minutesDone(workshop)
  const { items } = workshop
  const needed = items
    .slice(items.findIndex(({ id }) => id === workshop.at) + 1)
    .filter((item) => !isFinished(item))
    .reduce((sum, { minutes }) => sum + minutes, 0)
  const total = workshop.minutes ?? plannedMinutes(workshop)
  const here = items.find(({ id }) => id === workshop.at)?.minutes ?? 0
  let short = needed - (total - Math.max(elapsed, minutesDone(workshop) + here))
  const skip: string[] = []
  for (const item of leastImportantFirst(workshop, questionnaire)) {
    if (short <= 0) break
    skip.push(item.id)
    short -= item.minutes
  }
  const before = checkItems(workshop).filter(({ isSkipped }) => !isSkipped).length
  return { behind, skip, checks: { before, after: before - skip.length } }
}

/** Planned minutes of everything before the current item; skipped checks took none. */
function minutesDone({ items, at }: Workshop): number {
  const here = items.findIndex(({ id }) => id === at)
  return items
    .slice(0, Math.max(here, 0))
    .reduce((sum, item) => sum + (item.kind === 'check' && item.isSkipped ? 0 : item.minutes), 0)
}

function leastImportantFirst(workshop: Workshop, { checks }: Questionnaire): readonly CheckItem[] {
  const rank = ({ id }: CheckItem): number => {
    const check = checks.get(id)
    return check === undefined ? 0 : check.weight + (check.gate ? 100 : 0)
  }
  return checkItems(workshop)
    .filter((item) => item.phase === 'ready' && !isFinished(item) && item.id !== workshop.at)
    .reverse()
    .sort((one, other) => rank(one) - rank(other))
}
