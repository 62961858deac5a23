import { describe, it } from 'vitest'
import { cohesietoets as form } from '../support/questionnaire.ts'
import { given } from '../support/given.ts'

const futures = ['user-utopia', 'wild-west', 'big-brother', 'big-business']

function judged(...judgements: readonly string[]) {
  const sheet = given(form)
  judgements.forEach((judgement, index) => sheet.answer(`future-${futures[index] ?? ''}`, judgement))
  return sheet
}

describe('the four futures', () => {
  it('are robust when none is negative', () => {
    judged('same', 'stronger', 'much-stronger', 'same').expectFutures('robust')
  })

  it('are vulnerable when one or two are negative', () => {
    judged('same', 'weaker', 'same', 'same').expectFutures('vulnerable', ['wild-west'])
    judged('same', 'weaker', 'much-weaker', 'same').expectFutures('vulnerable', ['wild-west', 'big-brother'])
  })

  it('are fragile when three or four are negative', () => {
    judged('weaker', 'weaker', 'much-weaker', 'same').expectFutures('fragile', [
      'user-utopia',
      'wild-west',
      'big-brother'
    ])
    judged('weaker', 'weaker', 'weaker', 'weaker').expectFutures('fragile', futures)
  })

  it('are open while none is negative and one is unknown or not judged', () => {
    judged('same', 'same', 'same').expectFutures('open', [], ['big-business'])
    judged('same', 'same', 'same', 'unknown').expectFutures('open', [], ['big-business'])
    judged().expectFutures('open', [], futures)
  })

  it('stay vulnerable or fragile with others open: negative ones remain negative', () => {
    judged('weaker').expectFutures('vulnerable', ['user-utopia'], futures.slice(1))
    judged('weaker', 'weaker', 'weaker').expectFutures('fragile', futures.slice(0, 3), ['big-business'])
  })

  it('change no score', () => {
    judged('weaker', 'weaker', 'weaker', 'weaker')
      .answerEveryCheck(3)
      .withEvidence()
      .expectOverallScore(100)
      .expectOverallBand(3)
  })

  it('lead to an advice when they are negative without a measure', () => {
    judged('same', 'weaker')
      .expectAdvice('future:wild-west', { checks: [], gain: 0, cap: false })
      .expectNoAdvice('future:user-utopia')
    judged('same', 'weaker').answer('future-wild-west-measure', 'no').expectAdvice('future:wild-west')
    judged('same', 'weaker').answer('future-wild-west-measure', 'yes').expectNoAdvice('future:wild-west')
  })

  it('ignore a measure that was entered before the judgement changed', () => {
    // The form asks for the measure only for a negative future; a hidden measure is kept but not counted.
    judged('same', 'same')
      .answer('future-wild-west-measure', 'yes')
      .expectWarnings('hidden-answer answers.future-wild-west-measure')
      .expectNoAdvice('future:wild-west')
  })
})
