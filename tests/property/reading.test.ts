import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAssessment } from '#assessment/read.ts'
import type { Assessment } from '#assessment/types.ts'
import { writeAssessment } from '#assessment/write.ts'
import { anyAssessment } from '../support/arbitrary.ts'
import { atHand, cohesietoets, schoolGarden } from '../support/questionnaire.ts'

const questionnaires = atHand(cohesietoets, schoolGarden)
const anyJson = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.string(),
  fc.constant('not-applicable'),
  fc.integer(),
  fc.constant({}),
  fc.constant([])
)

/** The reader refuses keys that reach into JavaScript's own objects; no honest file has them. */
const isHonest = (value: unknown): boolean => !/__proto__|constructor|prototype/.test(JSON.stringify(value))

/** The value as JSON represents it: no -0 and nothing undefined. */
const asJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

describe('reading back what was written', () => {
  it('gives the same assessment', () => {
    fc.assert(
      fc.property(fc.constantFrom(...questionnaires.newest).chain(anyAssessment), (assessment) => {
        const result = readAssessment(writeAssessment(assessment), questionnaires)
        expect(result.ok && { ...result.value.assessment, $schema: undefined }).toEqual({
          ...assessment,
          $schema: undefined
        })
      }),
      { numRuns: 300 }
    )
  })

  it('gives the same text when it is written again', () => {
    fc.assert(
      fc.property(anyAssessment(cohesietoets), (assessment) => {
        const text = writeAssessment(assessment)
        const result = readAssessment(text, questionnaires)
        expect(result.ok && writeAssessment(result.value.assessment)).toBe(text)
      }),
      { numRuns: 100 }
    )
  })

  it('keeps unknown answers and fields, and reports each', () => {
    const anyName = fc.stringMatching(/^x-[a-z]{1,8}$/)
    fc.assert(
      fc.property(
        anyAssessment(cohesietoets),
        fc.dictionary(anyName, anyJson.filter(isHonest), { minKeys: 1, maxKeys: 4 }),
        fc.jsonValue({ maxDepth: 2 }).filter(isHonest),
        (assessment, unknown, field) => {
          const extended = asJson({
            ...assessment,
            answers: { ...assessment.answers, ...unknown },
            'x-field': field
          }) as Assessment
          const result = readAssessment(writeAssessment(extended), questionnaires)
          expect(result.ok && result.value.assessment).toMatchObject({
            answers: extended.answers,
            'x-field': (extended as unknown as Record<string, unknown>)['x-field']
          })
          const told = result.ok ? result.warnings.map((warning) => `${warning.code} ${warning.path}`) : []
          for (const name of Object.keys(unknown)) expect(told).toContain(`unknown-answer answers.${name}`)
          expect(told).toContain('unknown-field x-field')
        }
      ),
      { numRuns: 100 }
    )
  })
})

describe('reading never throws', () => {
  const problemsAreWhole = (text: string): void => {
    const result = readAssessment(text, questionnaires)
    const problems = result.ok ? result.warnings : result.problems
    expect(result.ok || problems.some((problem) => problem.severity === 'error')).toBe(true)
  }

  it('on any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), problemsAreWhole), { numRuns: 300 })
  })

  it('on any JSON', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 4 }), problemsAreWhole), { numRuns: 300 })
  })

  it('on an assessment in which one field or answer has any value', () => {
    const names = [
      'format',
      'version',
      'id',
      'questionnaire',
      'depth',
      'language',
      'createdAt',
      'modifiedAt',
      'answers',
      'actions'
    ]
    fc.assert(
      fc.property(
        anyAssessment(cohesietoets),
        fc.constantFrom(...names, ...cohesietoets.questions.keys()),
        anyJson,
        (assessment, name, value) => {
          const broken = names.includes(name)
            ? { ...assessment, [name]: value }
            : { ...assessment, answers: { ...assessment.answers, [name]: value } }
          problemsAreWhole(JSON.stringify(broken))
        }
      ),
      { numRuns: 600 }
    )
  })
})
