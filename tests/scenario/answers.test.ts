import { describe, it } from 'vitest'
import { cohesietoets as form } from '../support/questionnaire.ts'
import { given } from '../support/given.ts'
import { sizeOf, weightOf } from '../support/sizes.ts'

describe('how an answer affects the score of its theme', () => {
  it.each([
    [0, 0],
    [1, 100 / 3],
    [2, 200 / 3],
    [3, 100]
  ])('level %i earns its credit', (level, points) => {
    given(form).answerTheme('ministries', level).expectScore('ministries', points)
  })

  it('a check counts by its weight', () => {
    given(form)
      .answerTheme('ministries', 0)
      .answer('szw-role', 3)
      .expectScore('ministries', (100 * 3) / weightOf('ministries'))
    given(form)
      .answerTheme('ministries', 0)
      .answer('other-actors', 3)
      .expectScore('ministries', 100 / weightOf('ministries'))
  })

  it('an unknown answer leaves the range open and the theme complete', () => {
    given(form)
      .answerTheme('ministries', 3)
      .answer('szw-role', 'unknown')
      .expectScore('ministries', 100 - (100 * 3) / weightOf('ministries'), 100)
      .expectCounts('ministries', { answered: sizeOf('ministries') - 1, unknown: 1, unanswered: 0, complete: true })
  })

  it('a missing answer leaves the range open and the theme incomplete', () => {
    given(form)
      .answerTheme('ministries', 3)
      .leaveOpen('szw-role')
      .expectScore('ministries', 100 - (100 * 3) / weightOf('ministries'), 100)
      .expectCounts('ministries', { answered: sizeOf('ministries') - 1, unknown: 0, unanswered: 1, complete: false })
  })

  it('not applicable with a reason takes the check out of the sum and keeps it listed', () => {
    given(form)
      .answerTheme('individualisation', 1)
      .answer('collective-alternatives', 'not-applicable', 'er is geen loket')
      .expectScore('individualisation', 100 / 3)
      .expectFinding('collective-alternatives', 'not-applicable')
      .expectCounts('individualisation', {
        answered: sizeOf('individualisation') - 1,
        notApplicable: 1,
        complete: true
      })
      .expectWarnings()
  })

  it.each(['', '   '])('not applicable with reason "%s" counts as unanswered, with a warning', (reason) => {
    given(form)
      .answerTheme('individualisation', 3)
      .answer('collective-alternatives', 'not-applicable', reason)
      .expectScore('individualisation', 100 - 100 / weightOf('individualisation'), 100)
      .expectFinding('collective-alternatives', 'unanswered')
      .expectCounts('individualisation', { unanswered: 1, notApplicable: 0, complete: false })
      .expectWarnings('reason-missing answers.collective-alternatives')
  })

  it('not applicable where it is not allowed counts as unanswered, with or without a reason, with a warning', () => {
    given(form)
      .answerTheme('ministries', 3)
      .answer('szw-role', 'not-applicable', 'SZW gaat hier niet over')
      .expectScore('ministries', 100 - (100 * 3) / weightOf('ministries'), 100)
      .expectFinding('szw-role', 'unanswered')
      .expectCaps('ministries', 'gate-open szw-role ≤ 2', 'evidence ≤ 2')
      .expectWarnings('not-applicable-not-allowed answers.szw-role')
  })

  it('an untouched theme can still reach any score', () => {
    given(form).expectScore('scope', 0, 100).expectBand('scope', 0).expectPossibleBand('scope', 3)
  })

  it('when the divisor excludes the check, the remaining checks decide', () => {
    given(form)
      .answerTheme('scope', 0)
      .answer('top-and-bottom', 3)
      .answer('values-complement', 'not-applicable', 'geen persoonsgegevens')
      .expectScore('scope', (100 * 3) / (weightOf('scope') - 1))
  })
})

describe('the quick scan', () => {
  it('asks three checks per recommendation and one about looking ahead', () => {
    given(form, 'quick')
      .answerEveryCheck(3)
      .expectCounts('ministries', { answered: 3 })
      .expectCounts('scope', { answered: 3 })
      .expectCounts('individualisation', { answered: 3 })
      .expectCounts('diversity', { answered: 3 })
      .expectCounts('horizon', { answered: 1 })
  })

  it('leaves the other checks out as hidden, says so, and keeps their answers', () => {
    given(form, 'quick')
      .answerTheme('ministries', 0)
      .answer('shared-analysis', 3)
      .answer('joint-decisions', 3)
      .expectScore('ministries', 0)
      .expectFinding('shared-analysis', 'hidden')
      .expectFinding('szw-role', 'answered')
      .expectWarnings(
        ...['shared-analysis', 'joint-decisions', 'policy-links', 'other-actors'].map(
          (check) => `hidden-answer answers.${check}`
        )
      )
  })

  it('asks for no evidence', () => {
    given(form, 'quick').answerEveryCheck(3).expectBand('ministries', 3).expectCaps('ministries').expectOverallBand(3)
  })

  it('does not let a hidden answer affect a rule', () => {
    const sheet = (depth: 'quick' | 'full') =>
      given(form, depth).answer('side-effects-watch', 3).answer('adjust-moments', 0)
    sheet('full').expectContradictions('watch-without-adjusting')
    sheet('quick').expectContradictions()
  })

  it('becomes the full assessment by asking the rest: earlier answers keep counting', () => {
    given(form, 'full')
      .answer('szw-role', 3)
      .answer('ocw-role', 3)
      .answer('early-involvement', 3)
      .expectScore('ministries', (100 * 8) / weightOf('ministries'), 100)
  })
})
