import { counts, totalWeight } from '#outcome/score.ts'
import type { Finding } from '#outcome/types.ts'
import type { Policy } from '#questionnaire/types.ts'

/**
 * Per check of one theme: the points of 100 that the low end of the theme rises when the check goes to the target
 * level; open answers count from 0. A check that does not count or is there already gains nothing.
 */
export function gainsOf(themeFindings: readonly Finding[], { credits, fullCredit, targetLevel }: Policy): readonly (readonly [check: string, gain: number])[] {
  const total = totalWeight(themeFindings)
  const target = credits[targetLevel] ?? 0
  return themeFindings.map((finding) => {
    const credit = finding.level === null ? 0 : (credits[finding.level] ?? 0)
    return [finding.check, counts(finding) ? Math.max(0, (100 * finding.weight * (target - credit)) / (fullCredit * total)) : 0]
  })
}
