import { describe, it } from 'vitest'
import { cohesietoets as form } from '../support/questionnaire.ts'
import { given } from '../support/given.ts'
import { sizeOf, weightOf } from '../support/sizes.ts'

describe('the band of a theme', () => {
  it('follows the low end of its score', () => {
    // Looking ahead has no gates; unknown answers cause no cap.
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
  // Everything at 3 with evidence, except the check under test.
  const perfect = () => given(form).answerEveryCheck(3).withEvidence()

  it('a gate at level 0 limits the theme to Benoemd', () => {
    perfect()
      .answer('szw-role', 0)
      .expectUncappedBand('ministries', 3)
      .expectBand('ministries', 1)
      .expectCaps('ministries', 'gate-at-0 szw-role ≤ 1')
  })

  it('a gate at level 1 limits the theme to Uitgewerkt', () => {
    perfect()
      .answer('szw-role', 1)
      .expectUncappedBand('ministries', 3)
      .expectBand('ministries', 2)
      .expectCaps('ministries', 'gate-at-1 szw-role ≤ 2')
  })

  it('a gate at level 2 or 3 caps nothing', () => {
    perfect().answer('szw-role', 2).expectBand('ministries', 3).expectCaps('ministries')
  })

  it('an unknown gate limits the theme to Uitgewerkt, with Geborgd still possible', () => {
    perfect()
      .answer('szw-role', 'unknown')
      .expectBand('ministries', 2)
      .expectPossibleBand('ministries', 3)
      .expectCaps('ministries', 'gate-open szw-role ≤ 2')
  })

  it('an unanswered gate does the same', () => {
    perfect()
      .leaveOpen('szw-role')
      .expectBand('ministries', 2)
      .expectPossibleBand('ministries', 3)
      .expectCaps('ministries', 'gate-open szw-role ≤ 2')
  })

  it('any other check at level 0 limits the theme to Uitgewerkt', () => {
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

  it('all caps that apply are reported, and the lowest decides', () => {
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

  it('a cap is reported even when the score is lower than the cap', () => {
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

  it('a cap applies only to its own theme', () => {
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

  it('for four of five answers is enough: 80 %', () => {
    answered(4).expectCaps('scope').expectSubstantiation(0.8)
  })

  it('for three of five limits the theme to Uitgewerkt', () => {
    answered(3).expectCaps('scope', 'evidence ≤ 2').expectSubstantiation(0.6)
    given(form)
      .answerTheme('scope', 3)
      .expectUncappedBand('scope', 3)
      .expectBand('scope', 2)
      .expectPossibleBand('scope', 3)
  })

  it('for six of seven is enough, for five of seven it is not', () => {
    const sheet = () => given(form).answerTheme('scope', 3).withEvidence()
    sheet().remark('root-causes', '').expectCaps('scope')
    sheet().remark('root-causes', '').remark('group-distance', '').expectCaps('scope', 'evidence ≤ 2')
  })

  it('that is blank does not count', () => {
    answered(3).remark('citizen-government', ' \n ').expectCaps('scope', 'evidence ≤ 2')
  })

  it('is not required for answers at level 0 or 1', () => {
    given(form).answerTheme('scope', 1).expectCaps('scope', 'gate-at-1 top-and-bottom ≤ 2').expectSubstantiation(null)
  })

  it('is counted per theme for the cap, and over all five themes for the share', () => {
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

  it('without SZW the first theme never exceeds Benoemd', () => {
    perfect().answer('szw-role', 0).expectBand('ministries', 1).expectPossibleBand('ministries', 1)
  })

  it('without OCW the first theme never exceeds Benoemd', () => {
    perfect().answer('ocw-role', 0).expectBand('ministries', 1).expectPossibleBand('ministries', 1)
  })

  it('looking only at the lower side of society limits the scope to Benoemd', () => {
    perfect().answer('top-and-bottom', 0).expectBand('scope', 1)
  })

  it('without a public discussion, or without examining one’s own push, individualisation never exceeds Benoemd', () => {
    perfect().answer('public-discussion', 0).expectBand('individualisation', 1)
    perfect().answer('own-push', 0).expectBand('individualisation', 1)
  })

  it('an assumed citizen whom nobody names keeps diversity at Benoemd', () => {
    perfect().answer('assumed-citizen', 0).expectBand('diversity', 1)
  })

  it('looking ahead has no gate', () => {
    perfect().answer('long-view', 0).expectBand('horizon', 2)
  })

  it('one blind spot keeps the overall band below Geborgd', () => {
    perfect().answer('szw-role', 0).expectOverallBand(2).expectWeakest('ministries')
  })
})
