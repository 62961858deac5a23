import { describe, expect, it } from 'vitest'
import type { Questionnaire } from '#questionnaire/types.ts'
import { filled, reportOf } from '../support/report.ts'
import { given } from '../support/given.ts'
import { cohesietoets, schoolGarden as form } from '../support/questionnaire.ts'

// Levels 0, 1, 2 give credit 0, 1, 4 of 4. `soil` weighs 5 + 0.5 + 3 + 1.5; the last two are about a pond.
describe('another questionnaire with other themes, levels, credits, bands and caps', () => {
  it('shares nothing with the first', () => {
    expect([...form.questions.keys()].filter((name) => cohesietoets.questions.has(name))).toEqual([])
    expect(form.themes.length).not.toBe(cohesietoets.themes.length)
  })

  it('scores by its own credits and weights', () => {
    given(form)
      .answer('pond', 'no')
      .answer('soil-tested', 1)
      .answer('water', 2)
      .expectScore('soil', (100 * (5 * 1 + 0.5 * 4)) / (4 * 5.5))
  })

  it('leaves out checks that a condition hides, where one hidden check hides the next', () => {
    const sheet = () =>
      given(form)
        .answer('pond', 'no')
        .answer('soil-tested', 2)
        .answer('water', 2)
        .answer('pond-fence', 2)
        .answer('pond-life', 0)
    sheet()
      .expectScore('soil', 100)
      .expectFinding('pond-fence', 'hidden')
      .expectFinding('pond-life', 'hidden')
      .expectWarnings('hidden-answer answers.pond-fence', 'hidden-answer answers.pond-life')
    sheet()
      .answer('pond', 'yes')
      .expectScore('soil', (100 * 8.5) / 10)
      .expectFinding('pond-life', 'answered')
      .expectWarnings()
  })

  it('leaves out a theme whose whole page is hidden', () => {
    given(form)
      .answer('lessons', 2)
      .expectNoScore('people')
      .answer('users', ['pupils'])
      .expectScore('people', 100)
      .expectFinding('open-hours', 'hidden')
    given(form).answer('users', ['neighbours']).answer('lessons', 2).answer('open-hours', 0).expectScore('people', 50)
  })

  it('caps by its own table', () => {
    const sheet = () => given(form).answer('pond', 'no').answer('soil-tested', 2, 'rapport').answer('water', 2, 'pomp')
    sheet().expectBand('soil', 2).expectCaps('soil')
    sheet().answer('soil-tested', 0).expectCaps('soil', 'gate-at-0 soil-tested ≤ 0').expectBand('soil', 0)
    sheet().answer('water', 0).expectCaps('soil', 'check-at-0 water ≤ 1').expectBand('soil', 1)
    sheet().leaveOpen('soil-tested').expectCaps('soil', 'gate-open soil-tested ≤ 1')
    given(form, 'quick')
      .answer('soil-tested', 2)
      .answer('water', 2)
      .expectCaps('soil', 'evidence ≤ 0')
      .expectBand('soil', 0)
  })

  it('requires evidence for one answer in two, from level 1', () => {
    given(form)
      .answer('pond', 'no')
      .answer('soil-tested', 1, 'rapport')
      .answer('water', 1)
      .expectCaps('soil', 'gate-at-1 soil-tested ≤ 1')
      .expectSubstantiation(0.5)
  })

  it('limits the overall band to that of its weakest theme', () => {
    given(form)
      .answer('pond', 'no')
      .answer('users', ['pupils'])
      .answer('soil-tested', 2, 'x')
      .answer('water', 2, 'x')
      .answer('lessons', 0)
      .expectOverallScore(50)
      .expectOverallBand(0)
      .expectWeakest('people')
  })

  it('varies theme weights within its own range', () => {
    given(form)
      .answer('pond', 'no')
      .answer('users', ['pupils'])
      .answer('soil-tested', 2, 'x')
      .answer('water', 2, 'x')
      .answer('lessons', 0)
      .expectSensitivity(25, 75, true)
  })

  it('accepts not applicable only where its checks allow it', () => {
    given(form)
      .answer('pond', 'no')
      .answer('soil-tested', 2, 'x')
      .answer('water', 'not-applicable', 'geen kraan')
      .expectScore('soil', 100)
    given(form)
      .answer('upkeep', 'not-applicable', 'geen zomer')
      .expectWarnings('not-applicable-not-allowed answers.upkeep')
  })

  it('has its own advice, rules, contradictions and referrals, and no futures', () => {
    const sheet = given(form)
      .answer('pond', 'yes')
      .answer('soil-tested', 0)
      .answer('water', 0)
      .answer('square-metres', 8)
      .answer('pond-fence', 1)
      .answer('pond-life', 2)
    sheet
      .expectAdvice('dry-and-poor')
      .expectAdvice('soil-tested:0')
      .expectContradictions('life-without-fence')
      .expectReferrals('water-board')
      .expectGain('dry-and-poor', (100 * 5.5) / 10)
    expect(sheet.outcome.futures).toBeNull()
  })

  it('claims nothing about the Cohesietoets in its report, and names its own source publication', () => {
    const study = { nl: 'Bron: De tuingids, 2024.', en: 'Source: The garden guide, 2024.' }
    for (const language of ['nl', 'en'] as const) {
      const wordsOf = (questionnaire: Questionnaire): string =>
        JSON.stringify(
          reportOf(filled({ questionnaire, everywhere: 1 }), { questionnaire, language, includeEvidence: true })
            .sections
        )
      expect(wordsOf(form)).not.toMatch(
        /SCP|STT|Digitaal vervlochten|aanbeveling|recommendation|sociale samenhang|social cohesion/i
      )
      expect(wordsOf({ ...form, study })).toContain(study[language])
    }
  })
})
