import { isEmpty } from '#expression/compile.ts'
import { oncePer } from '#lib/once-per.ts'
import { compileRule } from '#outcome/facts.ts'
import type { ScoredAnswers } from '#outcome/score-answers.ts'
import type { Advice, Brings, ReferralOutcome } from '#outcome/types.ts'
import type { ScoredFinding } from '#outcome/score-finding.ts'
import { placeIn, placesOf } from '#questionnaire/places.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { bringsOf } from './brings.ts'
import { preparedAdvices, type Prepared } from './prepare.ts'
import { rank, type Placed } from './rank.ts'
import { sharesOf, type Shares } from './shares.ts'

/** All advice that follows from scored answers, in the order of `rank`. */
export function advise(questionnaire: Questionnaire, scoring: ScoredAnswers): readonly Advice[] {
  const { facts, futures, themes, scored, scoredByTheme } = scoring
  const possible = preparedAdvices(questionnaire)
  const shares = sharesOf(questionnaire, scoredByTheme)
  const promising = (prepared: Prepared): Placed =>
    give(prepared, scored, shares, bringsOf(questionnaire, prepared.places, scored, shares))
  const given: Placed[] = []

  for (let place = 0; place < scored.length; place += 1) {
    const finding = scored[place]?.finding
    const advice = possible.checks[place]
    const prepared = finding?.outcome === 'unknown' ? advice?.unknown : advice?.levels[finding?.level ?? -1]
    if (prepared) given.push(recurring(prepared, scored, shares, promising))
  }
  for (const { when, advice } of possible.rules)
    if (when(facts)) given.push(recurring(advice, scored, shares, promising))
  for (const [index, { caps }] of themes.entries()) {
    const evidence = possible.evidence[index]
    if (evidence && caps.at(-1)?.rule === 'evidence')
      given.push(give(evidence(scoredByTheme[index] ?? []), scored, shares, null, true))
  }
  for (const { id, measure, advice } of possible.futures) {
    const isMeasured = measure !== null && facts[measure] === questionnaire.futures?.measured
    if (!isMeasured && futures?.negative.includes(id)) given.push(give(advice, scored, shares, null))
  }
  return rank(given)
}

/** Makes one advice for these answers. `isCap`: it is about a cap of its theme, not about one of its checks. */
function give(
  { id, checks, effort, step, places }: Prepared,
  scored: readonly ScoredFinding[],
  { full }: Shares,
  brings: Brings | null,
  isCap = false
): Placed {
  let gain = 0
  let cap = isCap
  for (const place of places) {
    const { rise = 0, caps = [] } = scored[place] ?? {}
    if (rise !== 0) gain += rise / (full[place] ?? 1)
    cap ||= caps.length > 0
  }
  const advice =
    brings === null ? { id, checks, gain, effort, step, cap } : { id, checks, gain, brings, effort, step, cap }
  return { advice, place: places[0] ?? scored.length }
}

/**
 * Returns the advice made earlier when these findings agree in everything it depends on. A stream of assessments then
 * makes and writes each such advice once.
 */
function recurring(
  prepared: Prepared,
  scored: readonly ScoredFinding[],
  { full, counted }: Shares,
  make: (prepared: Prepared) => Placed
): Placed {
  const known = knownOf(prepared)
  let key = `${counted}`
  for (const place of prepared.places) key += ` ${answerTo(scored[place])} ${full[place] ?? 0}`
  let placed = known.get(key)
  if (placed === undefined) {
    if (known.size === mostKnown) known.clear()
    known.set(key, (placed = make(prepared)))
  }
  return placed
}

const answerTo = (scored: ScoredFinding | undefined) => scored?.finding.level ?? scored?.finding.outcome ?? ''

const knownOf = oncePer((_: Prepared) => new Map<string, Placed>())
const mostKnown = 1_000

/**
 * The referrals: other assessments that the answers about the draft and the findings call for, each with the answers
 * that cause it.
 */
export const refer = (questionnaire: Questionnaire, { facts }: ScoredAnswers): readonly ReferralOutcome[] =>
  referralsOf(questionnaire)
    .filter(({ when }) => when(facts))
    .map(({ id, because }) => ({
      id,
      because: because.filter(({ place }) => !isEmpty(facts[place])).map(({ name }) => name)
    }))

const referralsOf = oncePer((questionnaire: Questionnaire) => {
  const placeOf = placeIn(placesOf(questionnaire).facts)
  return questionnaire.advices.referrals.map(({ id, when, because }) => ({
    id,
    when: compileRule(questionnaire, when),
    because: because.map((name) => ({ name, place: placeOf(name) }))
  }))
})
