import { describe, it } from 'vitest'
import { cohesietoets as form } from '../support/questionnaire.ts'
import { given } from '../support/given.ts'
import { sizeOf, weightOf } from '../support/sizes.ts'

describe('the band of a theme', () => {
  it('follows the low end of its score', () => {
    // Looking ahead has no gates; with unknown answers nothing is capped.
    const weight = weightOf('horizon')
    given(form)
      .answerTheme('horizon', 'unknown')
      .answer('proportion', 3)
      .expectScore('horizon', 100 / weight, 100)
      .expectBand('horizon', 0)
    given(form)
      .answerTheme('horizon', 'unknown')
      .answer('long-view', 3)
      .expectScore('horizon', 200 / weight, 100)
      .expectBand('horizon', 1)
    given(form)
      .answerTheme('horizon', 'unknown')
      .answer('long-view', 3)
      .answer('slow-shifts', 3)
      .withEvidence()
      .expectScore('horizon', 400 / weight, 100)
      .expectBand('horizon', 2)
    given(form)
      .answerTheme('horizon', 3)
      .answer('proportion', 'unknown')
      .withEvidence()
      .expectScore('horizon', 100 - 100 / weight, 100)
      .expectBand('horizon', 3)
  })

  it.each([
    [25, 1, ['szw-role:1', 'ocw-role:1']],
    [50, 2, ['szw-role:3', 'early-involvement:0', 'ocw-role:1']],
    [75, 3, ['szw-role:3', 'ocw-role:3', 'early-involvement:0']]
  ] as const)('rises at exactly %d points', (points, band, answers) => {
    // In the quick scan the theme weighs 3 + 3 + 2 = 8.
    const sheet = given(form, 'quick').answerTheme('ministries', 0)
    for (const answer of answers) {
      const [check = '', level] = answer.split(':')
      sheet.answer(check, Number(level))
    }
    sheet.expectScore('ministries', points).expectUncappedBand('ministries', band)
  })
})

describe('caps', () => {
  // Everything at 3 with evidence, but for the check in question.
  const perfect = () => given(form).answerEveryCheck(3).withEvidence()

  it('a gate at level 0 leaves Benoemd at most', () => {
    perfect()
      .answer('szw-role', 0)
      .expectUncappedBand('ministries', 3)
      .expectBand('ministries', 1)
      .expectCaps('ministries', 'gate-at-0 szw-role ≤ 1')
  })

  it('a gate at level 1 leaves Uitgewerkt at most', () => {
    perfect()
      .answer('szw-role', 1)
      .expectUncappedBand('ministries', 3)
      .expectBand('ministries', 2)
      .expectCaps('ministries', 'gate-at-1 szw-role ≤ 2')
  })

  it('a gate at level 2 or 3 caps nothing', () => {
    perfect().answer('szw-role', 2).expectBand('ministries', 3).expectCaps('ministries')
  })

  it('a gate that is unknown leaves Uitgewerkt at most, and Geborgd possible', () => {
    perfect()
      .answer('szw-role', 'unknown')
      .expectBand('ministries', 2)
      .expectPossibleBand('ministries', 3)
      .expectCaps('ministries', 'gate-open szw-role ≤ 2')
  })

  it('a gate that is unanswered does the same', () => {
    perfect()
      .leaveOpen('szw-role')
      .expectBand('ministries', 2)
      .expectPossibleBand('ministries', 3)
      .expectCaps('ministries', 'gate-open szw-role ≤ 2')
  })

  it('any other check at level 0 leaves Uitgewerkt at most', () => {
    perfect()
      .answer('other-actors', 0)
      .expectUncappedBand('ministries', 3)
      .expectBand('ministries', 2)
      .expectPossibleBand('ministries', 2)
      .expectCaps('ministries', 'check-at-0 other-actors ≤ 2')
  })

  it('another check at level 1, unknown or unanswered caps nothing', () => {
    perfect().answer('other-actors', 1).expectBand('ministries', 3).expectCaps('ministries')
    perfect().answer('other-actors', 'unknown').expectBand('ministries', 3).expectCaps('ministries')
    perfect().leaveOpen('other-actors').expectBand('ministries', 3).expectCaps('ministries')
  })

  it('all that hold are reported, the lowest decides', () => {
    given(form)
      .answerTheme('ministries', 3)
      .answer('szw-role', 0)
      .answer('ocw-role', 'unknown')
      .answer('policy-links', 0)
      .expectCaps(
        'ministries',
        'gate-at-0 szw-role ≤ 1',
        'gate-open ocw-role ≤ 2',
        'check-at-0 policy-links ≤ 2',
        'evidence ≤ 2'
      )
      .expectBand('ministries', 1)
  })

  it('a cap is reported also where the score is lower than it', () => {
    given(form)
      .answerTheme('ministries', 0)
      .expectBand('ministries', 0)
      .expectCaps(
        'ministries',
        'gate-at-0 szw-role ≤ 1',
        'gate-at-0 ocw-role ≤ 1',
        ...['early-involvement', 'shared-analysis', 'joint-decisions', 'policy-links', 'other-actors'].map(
          (check) => `check-at-0 ${check} ≤ 2`
        )
      )
  })

  it('a cap stays in its own theme', () => {
    perfect().answer('szw-role', 0).expectBand('scope', 3).expectBand('horizon', 3)
  })
})

describe('evidence', () => {
  const answered = (evidence: number) => {
    const sheet = given(form).answerTheme('horizon', 'unknown').answerTheme('scope', 'unknown')
    const five = ['cohesion-defined', 'beyond-access', 'top-and-bottom', 'citizen-government', 'values-complement']
    for (const check of five) sheet.answer(check, 3)
    for (const check of five.slice(0, evidence)) sheet.remark(check, 'bijlage 2')
    return sheet
  }

  it('at four of five answers is enough: 80 %', () => {
    answered(4).expectCaps('scope').expectSubstantiation(0.8)
  })

  it('at three of five leaves Uitgewerkt at most', () => {
    answered(3).expectCaps('scope', 'evidence ≤ 2').expectSubstantiation(0.6)
    given(form)
      .answerTheme('scope', 3)
      .expectUncappedBand('scope', 3)
      .expectBand('scope', 2)
      .expectPossibleBand('scope', 3)
  })

  it('at six of seven is enough, at five of seven it is not', () => {
    const sheet = () => given(form).answerTheme('scope', 3).withEvidence()
    sheet().remark('root-causes', '').expectCaps('scope')
    sheet().remark('root-causes', '').remark('group-distance', '').expectCaps('scope', 'evidence ≤ 2')
  })

  it('that is blank is none', () => {
    answered(3).remark('citizen-government', ' \n ').expectCaps('scope', 'evidence ≤ 2')
  })

  it('is not asked of answers at level 0 and 1', () => {
    given(form).answerTheme('scope', 1).expectCaps('scope', 'gate-at-1 top-and-bottom ≤ 2').expectSubstantiation(null)
  })

  it('is counted per theme for the cap and over all five themes for the share', () => {
    given(form)
      .answerTheme('scope', 2)
      .answerTheme('horizon', 2)
      .remark('long-view', 'paragraaf 1')
      .remark('slow-shifts', 'paragraaf 1')
      .expectSubstantiation(2 / (sizeOf('scope') + sizeOf('horizon')))
      .expectCaps('scope', 'evidence ≤ 2')
      .expectCaps('horizon', 'evidence ≤ 2')
  })
})

describe('policy', () => {
  const perfect = () => given(form).answerEveryCheck(3).withEvidence()

  it('without SZW the first theme is never above Benoemd', () => {
    perfect().answer('szw-role', 0).expectBand('ministries', 1).expectPossibleBand('ministries', 1)
  })

  it('without OCW neither', () => {
    perfect().answer('ocw-role', 0).expectBand('ministries', 1).expectPossibleBand('ministries', 1)
  })

  it('looking only at the lower side of society never makes the scope more than Benoemd', () => {
    perfect().answer('top-and-bottom', 0).expectBand('scope', 1)
  })

  it('without a public discussion, or without looking at one’s own push, individualisation is never above Benoemd', () => {
    perfect().answer('public-discussion', 0).expectBand('individualisation', 1)
    perfect().answer('own-push', 0).expectBand('individualisation', 1)
  })

  it('an assumed citizen that nobody names keeps diversity at Benoemd', () => {
    perfect().answer('assumed-citizen', 0).expectBand('diversity', 1)
  })

  it('no gate stands in looking ahead', () => {
    perfect().answer('long-view', 0).expectBand('horizon', 2)
  })

  it('one blind spot keeps the whole below Geborgd', () => {
    perfect().answer('szw-role', 0).expectOverallBand(2).expectWeakest('ministries')
  })
})
