import { expect, test } from 'vitest'
import { outcomeOf } from '#advice/outcome-of.ts'
import type { Answers } from '#assessment/types.ts'
import { isUndecided } from '#outcome/undecided.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { buildReport, buildRoundComparison, buildWorkshopResult } from '#report/build.ts'
import type { Report } from '#report/model.ts'
import { compareReviews } from '#review/compare.ts'
import { withDigest } from '#review/digest.ts'
import { settledReview } from '#review/settled-review.ts'
import { startSettling } from '#review/settle.ts'
import type { Settling } from '#review/types.ts'
import { resultOf } from '#workshop/result.ts'
import { cohesietoets } from '../../support/questionnaire.ts'
import { blocksOf, filled, textOf, translators } from '../../support/report.ts'
import { exampleTeam } from '../../support/round-report.ts'
import { workshopOf } from '../../support/workshop.ts'

const languages = ['nl', 'en'] as const

/** Bands with names that occur nowhere else; the levels keep theirs as a number and the same name. */
const named: Questionnaire = {
  ...cohesietoets,
  policy: {
    ...cohesietoets.policy,
    bands: cohesietoets.policy.bands.map((band, at) => ({ ...band, label: { nl: `Band${at}`, en: `Band${at}` } }))
  }
}

/** Every check known to be unknown, so that every score can still be anything. */
const nothingKnown: Answers = Object.fromEntries([...named.checks.keys()].map((check) => [check, 'unknown']))

/** Only the checks of one theme are known: that theme has a verdict, the others and the total do not. */
const oneThemeKnown: Answers = Object.fromEntries(
  [...named.checks.entries()].map(([id, { theme }]) => [id, theme === named.themes[0]?.id ? 0 : 'unknown'])
)

/** All that says what was found: without the picture's zones and the rules of the method. */
const told = (report: Report): string =>
  report.sections
    .filter(({ id }) => id !== 'method')
    .map(({ id }) =>
      blocksOf(report, id).some(({ kind }) => kind === 'figure')
        ? textOf(report, id).replaceAll(/^(?:Band\d)$/gmu, '')
        : textOf(report, id)
    )
    .join('\n')

/** Names of bands that a text gives to something, other than as a level or as the most that a rule allows. */
const verdictsIn = (text: string): readonly string[] =>
  [...text.matchAll(/.{0,40}(?<!\d )Band\d(?:’ at most)?/gu)]
    .map(([found]) => found)
    .filter((found) => !/hooguit ‘Band\d$|hoger dan ‘Band\d$|limit\w+ .*to ‘Band\d$|at most$/u.test(found))

function documentsOf(answers: Answers, language: 'nl' | 'en'): Readonly<Record<string, Report>> {
  const assessment = filled({ questionnaire: named, answers })
  const input = {
    questionnaire: named,
    assessment,
    outcome: outcomeOf(named, assessment),
    warnings: [],
    language,
    flavour: 'working' as const,
    includeEvidence: false,
    translate: translators[language],
    softwareVersion: '1.0.0'
  }
  const team = exampleTeam()
  const reviews = team.reviews.map((review) => withDigest({ ...review, assessment: { ...review.assessment, answers } }))
  const { round } = team
  const settling: Settling = { kind: 'settling', round, reviews, decisions: {}, signOff: [] }
  const settled = { ...startSettling(round, named, { id: 'settled', now: '2026-11-27T00:00:00Z' }), answers }
  return {
    full: buildReport(input),
    short: buildReport({ ...input, length: 'short' }),
    public: buildReport({ ...input, flavour: 'public' }),
    workshop: buildWorkshopResult({ ...input, workshop: resultOf(workshopOf(), named) }),
    round: buildRoundComparison({ ...input, round, reviews, comparison: compareReviews(named, round, reviews) }),
    settled: buildReport({
      ...input,
      assessment: settled,
      outcome: outcomeOf(named, settled),
      review: settledReview(named, settled, settling)
    })
  }
}

test.each(languages)('in %s no document names a band while nothing is known', (language) => {
  for (const [name, report] of Object.entries(documentsOf(nothingKnown, language)))
    expect([name, verdictsIn(told(report))]).toEqual([name, []])
})

test.each(languages)('in %s only the theme that is known has a verdict', (language) => {
  const { overall, themes } = outcomeOf(named, filled({ questionnaire: named, answers: oneThemeKnown }))
  expect([overall, ...themes].map(({ score }) => isUndecided(score, named.policy))).toEqual([
    true,
    false,
    true,
    true,
    true,
    true
  ])
  for (const [name, report] of Object.entries(documentsOf(oneThemeKnown, language)))
    for (const { id } of named.themes.slice(1))
      expect([name, id, verdictsIn(textOf(report, `theme-${id}`))]).toEqual([name, id, []])
})

test.each(languages)('in %s each reviewer’s undecided score is said to be so', (language) => {
  const { round } = documentsOf(nothingKnown, language)
  expect(textOf(round as Report, 'profiles')).toContain(translators[language]('report.undecided'))
})
