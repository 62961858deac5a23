import type { ScoredFinding } from '#outcome/score-finding.ts'
import { totalWeight } from '#outcome/score.ts'
import type { Questionnaire } from '#questionnaire/types.ts'

/** How much the checks count, for the checks of all themes in order. */
export interface Shares {
  /** The most credit that the theme of the check can have, in parts of `fullCredit`: 0 when nothing in it counts. */
  readonly full: readonly number[]
  /** Whether the theme of the check counts for the total. */
  readonly inTotal: readonly boolean[]
  /** The number of themes of which the total is the mean. */
  readonly counted: number
}

/** Computes how much each check counts under these findings. */
export function sharesOf(
  { themes, policy: { fullCredit } }: Questionnaire,
  scoredByTheme: readonly (readonly ScoredFinding[])[]
): Shares {
  const full: number[] = []
  const inTotal: boolean[] = []
  let counted = 0
  for (const [index, findings] of scoredByTheme.entries()) {
    const weight = fullCredit * totalWeight(findings)
    const counts = themes[index]?.inOverall === true
    if (counts && weight > 0) counted += 1
    for (const _ of findings) {
      full.push(weight)
      inTotal.push(counts)
    }
  }
  return { full, inTotal, counted }
}
