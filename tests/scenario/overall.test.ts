import { describe, it } from 'vitest'
import { cohesietoets as form } from '../support/questionnaire.ts'
import { given } from '../support/given.ts'
import { sizeOf, weightOf } from '../support/sizes.ts'

const themes = ['ministries', 'scope', 'individualisation', 'diversity']

/** Every recommendation at one level each, with evidence. */
function levels(...perTheme: readonly number[]) {
  const sheet = given(form)
  perTheme.forEach((level, index) => sheet.answerTheme(themes[index] ?? '', level))
  return sheet.withEvidence()
}

describe('the overall outcome', () => {
  it('is the plain mean of the four', () => {
    levels(3, 2, 1, 0).expectOverallScore(50)
    given(form).answerTheme('ministries', 3).expectOverallScore(25, 100)
  })

  it('never counts looking ahead', () => {
    levels(2, 2, 2, 2)
      .answerTheme('horizon', 0)
      .expectOverallScore(200 / 3)
      .expectOverallBand(2)
      .expectWeakest('ministries')
  })

  it('stands at most one band above the weakest theme', () => {
    levels(3, 3, 3, 0).expectOverallScore(75).expectBand('diversity', 0).expectOverallBand(1).expectWeakest('diversity')
    levels(3, 3, 3, 1)
      .expectOverallScore(250 / 3)
      .expectBand('diversity', 1)
      .expectOverallBand(2)
    levels(3, 3, 3, 2).expectOverallBand(3)
  })

  it('uses the weakest theme after its caps', () => {
    levels(3, 3, 3, 3)
      .answer('szw-role', 0)
      .expectUncappedBand('ministries', 3)
      .expectBand('ministries', 1)
      .expectOverallBand(2)
  })

  it('reaches the band at exactly 50 points, also as a mean of thirds', () => {
    levels(2, 1, 2, 1).expectOverallScore(50).expectBand('scope', 1).expectOverallBand(2)
  })

  it('names as weakest the lowest band, then the lowest score, then the first', () => {
    levels(2, 2, 2, 2).answer('room-to-differ', 1).expectWeakest('diversity')
    levels(2, 3, 2, 2)
      .answer('top-and-bottom', 0)
      .expectScore('scope', 100 - (100 * 3) / weightOf('scope'))
      .expectWeakest('scope')
    levels(2, 2, 2, 2)
      .answer('szw-role', 0)
      .answer('own-push', 0)
      .answer('social-ties', 1)
      .expectWeakest('individualisation')
    levels(1, 1, 1, 1).expectWeakest('ministries')
  })

  it('exists for an empty assessment: nothing yet, everything possible', () => {
    given(form).expectOverallScore(0, 100).expectOverallBand(0).expectCompleteness(0).expectSubstantiation(null)
  })
})

describe('sensitivity', () => {
  it('is the range of the weighted mean over all theme weights from a half to two', () => {
    // Lowest: the three zeros weigh most, (0.5 × 100) / 6.5. Highest: the hundred weighs most, (2 × 100) / 3.5.
    levels(3, 0, 0, 0).expectSensitivity(50 / 6.5, 200 / 3.5, false)
    // Two and two: 100 × 1 / 5 and 100 × 4 / 5.
    levels(3, 3, 0, 0).expectSensitivity(20, 80, false)
  })

  it('is stable when both ends give the same overall band', () => {
    levels(2, 2, 2, 2).expectSensitivity(200 / 3, 200 / 3, true)
    levels(3, 3, 3, 2).expectSensitivity(100 - 200 / 3.5 / 3, 100 - 50 / 6.5 / 3, true)
  })

  it('is also stable when the weakest theme decides at both ends', () => {
    levels(3, 3, 3, 0)
      .expectOverallBand(1)
      .expectSensitivity((100 * 1.5) / 3.5, (100 * 6) / 6.5, true)
  })

  it('is not stable when one end would change the band', () => {
    levels(2, 1, 2, 1).expectOverallBand(2).expectSensitivity(40, 60, false)
  })
})

describe('completeness', () => {
  it('is the share of the visible checks with an answer, including unknown and not applicable', () => {
    given(form)
      .answer('szw-role', 'unknown')
      .answer('values-complement', 'not-applicable', 'reden')
      .answer('long-view', 1)
      .expectCompleteness(3 / sizeOf())
    given(form).answerEveryCheck('unknown').expectCompleteness(1)
  })

  it('is measured against what the quick scan asks', () => {
    given(form, 'quick')
      .answer('szw-role', 1)
      .expectCompleteness(1 / sizeOf(null, 'quick'))
    given(form, 'quick').answer('shared-analysis', 1).expectCompleteness(0)
  })

  it('does not count not applicable without a reason', () => {
    given(form).answer('values-complement', 'not-applicable').expectCompleteness(0)
  })
})
