import { isEmpty } from '#expression/compile.ts'
import { oncePer } from '#lib/once-per.ts'
import { compileRule } from '#outcome/facts.ts'
import type { Judgement } from '#outcome/judge.ts'
import type { Advice, ReferralOutcome } from '#outcome/types.ts'
import type { Weighed } from '#outcome/weigh.ts'
import { placeIn, placesOf } from '#questionnaire/places.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { gainsOf } from './gain.ts'
import { preparedAdvices, type Prepared } from './prepare.ts'
import { rank, type Placed } from './rank.ts'

/** All advice that follows from a judgement, in the order of `rank`. */
export function advise(questionnaire: Questionnaire, judgement: Judgement): readonly Advice[] {
  const { facts, futures, themes, weighed, weighedByTheme } = judgement
  const possible = preparedAdvices(questionnaire)
  const gains = gainsOf(weighedByTheme, questionnaire.policy)
  const given: Placed[] = []

  for (const [
    place,
    {
      finding: { outcome, level }
    }
  ] of weighed.entries()) {
    const advice = possible.checks[place]
    const prepared = outcome === 'unknown' ? advice?.unknown : level === null ? null : advice?.levels[level]
    if (prepared) given.push(give(prepared, weighed, gains))
  }
  for (const { when, advice } of possible.rules) if (when(facts)) given.push(give(advice, weighed, gains))
  for (const [index, { caps }] of themes.entries()) {
    const evidence = possible.evidence[index]
    if (evidence && caps.at(-1)?.rule === 'evidence')
      given.push(give(evidence(weighedByTheme[index] ?? []), weighed, gains, true))
  }
  for (const { id, measure, advice } of possible.futures) {
    const isMeasured = measure !== null && facts[measure] === questionnaire.futures?.measured
    if (!isMeasured && futures?.negative.includes(id)) given.push(give(advice, weighed, gains))
  }
  return rank(given)
}

function give(
  { id, checks, effort, step, places }: Prepared,
  weighed: readonly Weighed[],
  gains: readonly number[],
  isCap = false
): Placed {
  let gain = 0
  let cap = isCap
  for (const place of places) {
    gain += gains[place] ?? 0
    cap ||= (weighed[place]?.caps.length ?? 0) > 0
  }
  return { advice: { id, checks, gain, effort, step, cap }, place: places[0] ?? weighed.length }
}

/** Other tests that passport answers and findings call for, each with the answers that are there to call for it. */
export const refer = (questionnaire: Questionnaire, { facts }: Judgement): readonly ReferralOutcome[] =>
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
