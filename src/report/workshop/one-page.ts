import { shorten } from '#lib/shorten.ts'
import { gapOf } from '#workshop/gap.ts'
import type { CheckResult, WorkshopResult } from '#workshop/result.ts'

/** How much of a workshop is told; lengths in characters. */
export interface Room {
  /** Names in one sentence. */
  readonly names: number
  readonly decisions: number
  readonly reason: number
  readonly views: number
  readonly view: number
  /** Ballots in somebody else's place. */
  readonly gaps: number
}

const everything = Number.MAX_SAFE_INTEGER

/** From everything to the least: first the reasons and views get shorter, then there are fewer of each. */
export const rooms: readonly [Room, ...Room[]] = [
  {
    names: everything,
    decisions: everything,
    reason: everything,
    views: everything,
    view: everything,
    gaps: everything
  },
  { names: 12, decisions: everything, reason: 160, views: everything, view: 160, gaps: everything },
  { names: 8, decisions: everything, reason: 80, views: 6, view: 120, gaps: 4 },
  { names: 6, decisions: 12, reason: 80, views: 4, view: 90, gaps: 3 },
  { names: 4, decisions: 9, reason: 32, views: 3, view: 90, gaps: 2 },
  { names: 3, decisions: 7, reason: 32, views: 3, view: 80, gaps: 1 },
  { names: 2, decisions: 5, reason: 32, views: 2, view: 70, gaps: 1 }
]

/** The same result with no more than there is room for: the first ones, in the order of the session. */
export function resultWithin(result: WorkshopResult, room: Room): WorkshopResult {
  const left = { decisions: room.decisions, views: room.views, gaps: room.gaps }
  const checks = result.checks.flatMap((check): readonly CheckResult[] => {
    const { decision } = check
    const isOut = decision !== null && (left.decisions -= 1) < 0
    if (isOut) return []
    const hasGap = gapOf(check.ballots) !== null
    const ballots = hasGap && (left.gaps -= 1) < 0 ? check.ballots.filter(({ as }) => as === undefined) : check.ballots
    if (decision === null) return [{ ...check, ballots }]
    const minority = decision.minority.slice(0, left.views).map((view) => shorten(view, room.view))
    left.views -= minority.length
    return [{ ...check, ballots, decision: { ...decision, reason: shorten(decision.reason, room.reason), minority } }]
  })
  return { ...result, checks }
}

/** What a shorter result leaves out of the whole one: how many of each, and how many reasons and views were cut. */
export function leftOut(whole: WorkshopResult, shown: WorkshopResult): Readonly<Record<string, number>> {
  const counts = ({ checks }: WorkshopResult) => ({
    decisions: checks.filter(({ decision }) => decision !== null).length,
    views: checks.flatMap(({ decision }) => decision?.minority ?? []).length,
    gaps: checks.filter(({ ballots }) => gapOf(ballots) !== null).length
  })
  const [before, after] = [counts(whole), counts(shown)]
  const texts = ({ checks }: WorkshopResult): readonly string[] =>
    checks.flatMap(({ decision }) => (decision === null ? [] : [decision.reason, ...decision.minority]))
  const known = new Set(texts(whole))
  return {
    texts: texts(shown).filter((text) => !known.has(text)).length,
    decisions: before.decisions - after.decisions,
    views: before.views - after.views,
    gaps: before.gaps - after.gaps
  }
}
