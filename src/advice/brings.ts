import type { ScoredFinding } from '#outcome/score-finding.ts'
import type { Brings, Rise } from '#outcome/types.ts'
import { namesIn } from '#expression/inspect.ts'
import { oncePer } from '#lib/once-per.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import type { Shares } from './shares.ts'

/**
 * Computes what doing exactly this advice brings, for the checks at these indices: each rises one level, except those
 * at the target level, unless all of them are. Null when nothing can be promised: the starting level of an unknown
 * answer is unknown, and so are the answers to questions that a check would show or hide.
 */
export function bringsOf(
  questionnaire: Questionnaire,
  places: readonly number[],
  scored: readonly ScoredFinding[],
  shares: Shares
): Brings | null {
  const { credits, targetLevel } = questionnaire.policy
  const highest = credits.length - 1
  const deciding = decidingChecks(questionnaire)
  const started = places.filter((place) => (scored[place]?.finding.level ?? highest) < highest)
  const below = started.filter((place) => (scored[place]?.finding.level ?? 0) < targetLevel)
  const rising = below.length === 0 ? started : below
  if (rising.length === 0 || rising.some((place) => deciding.has(scored[place]?.finding.check ?? ''))) return null
  const rise = (levelFor: (now: number) => number): Rise => {
    let theme = 0
    let total = 0
    for (const place of rising) {
      const found = scored[place]
      const now = found?.finding.level ?? 0
      const level = Math.max(now, levelFor(now))
      const full = shares.full[place] ?? 1
      const points = (100 * (found?.weight ?? 0) * ((credits[level] ?? 0) - (credits[now] ?? 0))) / full
      theme += points
      if (shares.inTotal[place] === true) total += points / shares.counted
    }
    return { theme, total }
  }
  const lowest = Math.min(...rising.map((place) => scored[place]?.finding.level ?? 0))
  const further: Brings['further'][number][] = []
  for (let level = Math.max(lowest + 2, targetLevel); level <= highest; level += 1)
    further.push({ level, ...rise(() => level) })
  return { ...rise((now) => now + 1), further }
}

/** The checks whose answers decide whether other questions are shown. */
const decidingChecks = oncePer(({ questions, checks }: Questionnaire): ReadonlySet<string> => {
  const named = [...questions.values()].flatMap(({ conditions }) => conditions.flatMap(namesIn))
  return new Set(named.filter((name) => checks.has(name)))
})
