import * as fc from 'fast-check'
import type { Assessment } from '#assessment/types.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { Dice } from './random.ts'
import { randomAnswers } from './random-answers.ts'

/** An assessment with random answers to a questionnaire, at either depth. */
export const anyAssessment = (questionnaire: Questionnaire): fc.Arbitrary<Assessment> =>
  fc
    .tuple(
      fc.integer(),
      fc.constantFrom('quick' as const, 'full' as const),
      fc.constantFrom('nl' as const, 'en' as const),
      fc.array(anyAction, { maxLength: 3 })
    )
    .map(([seed, depth, language, actions]) => ({
      format: 'cohesietoets/assessment',
      version: 1,
      id: `any-${seed}`,
      questionnaire: { id: questionnaire.id, version: questionnaire.version },
      depth,
      language,
      createdAt: '2026-11-22T10:00:00Z',
      modifiedAt: '2026-11-22T11:00:00Z',
      answers: randomAnswers(questionnaire, new Dice(seed)),
      actions
    }))

const anyAction = fc.record({
  advice: fc.constantFrom('szw-role:1', 'own:1', 'future:wild-west'),
  owner: fc.string({ unit: 'grapheme', maxLength: 20 }),
  due: fc.constantFrom('', '2027-02-01'),
  status: fc.constantFrom('open' as const, 'doing' as const, 'done' as const, 'not-adopted' as const),
  reason: fc.string({ unit: 'grapheme', maxLength: 20 })
})
