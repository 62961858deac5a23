import { totalWeight } from '#outcome/score.ts'
import type { ScoredFinding } from '#outcome/score-finding.ts'
import type { Policy } from '#questionnaire/types.ts'

/**
 * How many points of 100 the low end of its theme rises when a check reaches the target level, for the checks of all
 * themes in order. 0 for a check that does not count or has reached that level.
 */
export function gainsOf(themes: readonly (readonly ScoredFinding[])[], { fullCredit }: Policy): readonly number[] {
  const gains: number[] = []
  for (const findings of themes) {
    const full = fullCredit * totalWeight(findings)
    for (const { rise } of findings) gains.push(rise === 0 ? 0 : rise / full)
  }
  return gains
}
