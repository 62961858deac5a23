import fc from 'fast-check'
import { expect, test } from 'vitest'
import { outcomeOf } from '#advice/outcome-of.ts'
import { outcomeWriter } from '#outcome/write.ts'
import { anyAssessment } from '../support/arbitrary.ts'
import { cohesietoets, loadQuestionnaire } from '../support/questionnaire.ts'

test.each([
  ['the questionnaire', cohesietoets],
  ['another one', loadQuestionnaire('tests/fixtures/second-questionnaire')]
])('every outcome of %s is written as JSON.stringify writes it, also after many others', (_, questionnaire) => {
  const write = outcomeWriter()
  fc.assert(
    fc.property(anyAssessment(questionnaire), fc.string(), (assessment, id) => {
      const outcome = outcomeOf(questionnaire, { ...assessment, id })
      expect(write(outcome)).toBe(JSON.stringify(outcome))
    }),
    { numRuns: 1_000 }
  )
})
