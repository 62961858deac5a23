import { describe, expect, it } from 'vitest'
import { readAssessment } from '#assessment/read.ts'
import type { Assessment } from '#assessment/types.ts'
import { writeAssessment } from '#assessment/write.ts'
import { checkFits, checkWritten } from '#lib/json-fits.ts'
import { fileLimits } from '#lib/limits.ts'
import { atHand, cohesietoets, readText } from '../../support/questionnaire.ts'

const example = JSON.parse(readText('examples/ai-in-het-onderwijs.cohesietoets.json')) as Assessment
const withMore = (answers: Assessment['answers']): Assessment => ({
  ...example,
  answers: { ...example.answers, ...answers }
})

const many = (count: number, value: string): Assessment['answers'] =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`x${at}`, value]))

describe('what the program writes', () => {
  it.each([
    ['a small one', example],
    ['one that only its layout would make too large', withMore(many(90_000, 'é'.repeat(46)))],
    ['one with as many values as there may be', withMore(many(99_000, ''))],
    [
      'one with half a surrogate pair, zero-width space and controls',
      withMore({ 'policy-title': '\ud83d \u200b\0\u0007' })
    ],
    ['one with marks without end', withMore({ 'szw-role-Comment': `e${'\u0301'.repeat(200_000)}` })],
    ['one with an impossible date', withMore({ 'draft-date': '' })]
  ])('can be read again: %s', (_, assessment) => {
    const text = writeAssessment(assessment)
    expect(checkFits(text)).toBeNull()
    const read = readAssessment(text, atHand(cohesietoets))
    expect(read.ok && read.value.assessment.answers).toEqual(assessment.answers)
  })

  it.each([
    ['too large', { x: 'a'.repeat(fileLimits.bytes) }],
    ['too many lines', { x: '\n'.repeat(fileLimits.lines + 1) }],
    ['too many values', many(fileLimits.values, '')]
  ])('can be read back, or is refused beforehand: %s', (_, answers) => {
    const text = writeAssessment(withMore(answers))
    expect(checkWritten(text)).toMatchObject({ code: 'would-not-open', args: { megabytes: 10 } })
    expect(readAssessment(text, atHand(cohesietoets)).ok).toBe(false)
  })
})
