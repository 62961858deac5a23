import { totalWeight } from '#outcome/score.ts'
import type { ScoredFinding } from '#outcome/score-finding.ts'
import type { Brings, Rise } from '#outcome/types.ts'
import { namesIn } from '#expression/inspect.ts'
import { oncePer } from '#lib/once-per.ts'
import type { Questionnaire } from '#questionnaire/types.ts'

/** What an advice on the checks at these places brings; null when it promises nothing. */
export type BringsOf = (places: readonly number[]) => Brings | null

/**
 * Computes what it brings to do exactly what an advice says: each of its checks rises one level, except those at the
 * target level, unless all of them are. An answer that is unknown promises nothing: nobody knows where it starts. Nor
 * does a check that shows or hides other questions: what those would be answered is not known either.
 */
export function bringsOf(
  questionnaire: Questionnaire,
  scoredByTheme: readonly (readonly ScoredFinding[])[],
  scored: readonly ScoredFinding[]
): BringsOf {
  const {
    themes,
    policy: { credits, fullCredit, targetLevel }
  } = questionnaire
  const deciding = decidingChecks(questionnaire)
  const full: number[] = []
  const inTotal: boolean[] = []
  let counted = 0
  for (const [at, findings] of scoredByTheme.entries()) {
    const weight = fullCredit * totalWeight(findings)
    const counts = themes[at]?.inOverall === true
    if (counts && weight > 0) counted += 1
    for (const _ of findings) {
      full.push(weight)
      inTotal.push(counts)
    }
  }
  const highest = credits.length - 1
  const compute: BringsOf = (places) => {
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
        const points = (100 * (found?.weight ?? 0) * ((credits[level] ?? 0) - (credits[now] ?? 0))) / (full[place] ?? 1)
        theme += points
        if (inTotal[place] === true) total += points / counted
      }
      return { theme, total }
    }
    const lowest = Math.min(...rising.map((place) => scored[place]?.finding.level ?? 0))
    const further: Brings['further'][number][] = []
    for (let level = lowest + 2; level <= highest; level += 1)
      if (level >= targetLevel) further.push({ level, ...rise(() => level) })
    return { ...rise((now) => now + 1), further }
  }
  const known = knownBrings(questionnaire)
  return (places) => {
    const [place = 0] = places
    const level = scored[place]?.finding.level ?? null
    if (places.length !== 1 || level === null) return compute(places)
    const key = `${place} ${level} ${full[place] ?? 0} ${counted}`
    let brings = known.get(key)
    if (brings === undefined) known.set(key, (brings = compute(places)))
    return brings
  }
}

/**
 * What advice on one check brings, by the place of the check, its level, the weight of its theme and the number of
 * themes: the same in many assessments, and then the same object.
 */
const knownBrings = oncePer((_: Questionnaire) => new Map<string, Brings | null>())

/** The checks that decide whether other questions are shown. */
const decidingChecks = oncePer(({ questions, checks }: Questionnaire): ReadonlySet<string> => {
  const named = [...questions.values()].flatMap(({ conditions }) => conditions.flatMap(namesIn))
  return new Set(named.filter((name) => checks.has(name)))
})
