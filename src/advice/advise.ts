import { isEmpty } from '#expression/compile.ts'
import { oncePer } from '#lib/once-per.ts'
import { compileRule } from '#outcome/facts.ts'
import type { ScoredAnswers } from '#outcome/score-answers.ts'
import type { Advice, ReferralOutcome } from '#outcome/types.ts'
import type { ScoredFinding } from '#outcome/score-finding.ts'
import { placeIn, placesOf } from '#questionnaire/places.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { bringsOf, type BringsOf } from './brings.ts'
import { gainsOf } from './gain.ts'
import { preparedAdvices, type Prepared } from './prepare.ts'
import { rank, type Placed } from './rank.ts'

/** All advice that follows from scored answers, in the order of `rank`. */
export function advise(questionnaire: Questionnaire, scoring: ScoredAnswers): readonly Advice[] {
  const { facts, futures, themes, scored, scoredByTheme } = scoring
  const possible = preparedAdvices(questionnaire)
  const gains = gainsOf(scoredByTheme, questionnaire.policy)
  const brings = bringsOf(questionnaire, scoredByTheme, scored)
  const nothing: BringsOf = () => null
  const given: Placed[] = []

  for (const [
    place,
    {
      finding: { outcome, level }
    }
  ] of scored.entries()) {
    const advice = possible.checks[place]
    const prepared = outcome === 'unknown' ? advice?.unknown : level === null ? null : advice?.levels[level]
    if (prepared) given.push(give(prepared, scored, gains, brings))
  }
  for (const { when, advice } of possible.rules) if (when(facts)) given.push(give(advice, scored, gains, brings))
  for (const [index, { caps }] of themes.entries()) {
    const evidence = possible.evidence[index]
    if (evidence && caps.at(-1)?.rule === 'evidence')
      given.push(give(evidence(scoredByTheme[index] ?? []), scored, gains, nothing, true))
  }
  for (const { id, measure, advice } of possible.futures) {
    const isMeasured = measure !== null && facts[measure] === questionnaire.futures?.measured
    if (!isMeasured && futures?.negative.includes(id)) given.push(give(advice, scored, gains, nothing))
  }
  return rank(given)
}

function give(
  { id, checks, effort, step, places }: Prepared,
  scored: readonly ScoredFinding[],
  gains: readonly number[],
  bringsFor: BringsOf,
  isCap = false
): Placed {
  let gain = 0
  let cap = isCap
  for (const place of places) {
    gain += gains[place] ?? 0
    cap ||= (scored[place]?.caps.length ?? 0) > 0
  }
  const brings = bringsFor(places)
  const advice =
    brings === null ? { id, checks, gain, effort, step, cap } : { id, checks, gain, brings, effort, step, cap }
  return { advice, place: places[0] ?? scored.length }
}

/**
 * The other assessments that answers about the draft and findings call for, each with the answers that are the reason
 * for it.
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
