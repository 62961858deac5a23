import { counts, totalWeight } from '#outcome/score.ts'
import type { Finding } from '#outcome/types.ts'
import type { Policy } from '#questionnaire/types.ts'

/**
 * Points of 100 that the low end of a theme rises when its check goes to the target level; open answers count from 0.
 * 0 for a check that does not count or is there already.
 */
export function gainOf(finding: Finding, themeFindings: readonly Finding[], policy: Policy): number {
  if (!counts(finding)) return 0
  const credit = finding.level === null ? 0 : (policy.credits[finding.level] ?? 0)
  const target = policy.credits[policy.targetLevel] ?? 0
  return Math.max(0, (100 * finding.weight * (target - credit)) / (policy.fullCredit * totalWeight(themeFindings)))
}
