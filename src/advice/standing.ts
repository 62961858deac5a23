import type { Judgement } from '#outcome/judge.ts'
import { counts, totalWeight } from '#outcome/score.ts'
import type { Finding } from '#outcome/types.ts'
import type { Policy } from '#questionnaire/types.ts'

/** What a check brings to the advice that rests on it. */
export interface Standing {
  /** Place of the check in the questionnaire, from 0. */
  readonly place: number
  /**
   * The points of 100 that the low end of its theme rises when the check goes to the target level; open answers count
   * from 0. A check that does not count or is there already gains nothing.
   */
  readonly gain: number
  readonly causesCap: boolean
}

/** The standing of every check. */
export function standings({ themes, findingsByTheme }: Pick<Judgement, 'themes' | 'findingsByTheme'>, policy: Policy): ReadonlyMap<string, Standing> {
  const all = new Map<string, Standing>()
  findingsByTheme.forEach((findings, index) => {
    const caps = themes[index]?.caps ?? []
    const total = totalWeight(findings)
    for (const finding of findings) all.set(finding.check, { place: all.size, gain: gainOf(finding, total, policy), causesCap: caps.some((cap) => cap.check === finding.check) })
  })
  return all
}

function gainOf(finding: Finding, total: number, { credits, fullCredit, targetLevel }: Policy): number {
  if (!counts(finding)) return 0
  const credit = finding.level === null ? 0 : (credits[finding.level] ?? 0)
  return Math.max(0, (100 * finding.weight * ((credits[targetLevel] ?? 0) - credit)) / (fullCredit * total))
}
