import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { outcomeOf } from '#advice/outcome-of.ts'
import { readAssessment } from '#assessment/read.ts'
import { writeAssessment } from '#assessment/write.ts'
import { told } from '../support/file.ts'
import { readText, withReleases } from '../support/questionnaire.ts'

const examples = readdirSync('examples')
  .filter((name) => name.endsWith('.cohesietoets.json'))
  .map((name) => [name, readText(`examples/${name}`)] as const)

function read(text: string) {
  const result = readAssessment(text, withReleases)
  if (!result.ok) throw new Error(told(result).join(', '))
  return { ...result, outcome: outcomeOf(result.value.questionnaire, result.value.assessment) }
}

describe('the examples', () => {
  it.each(examples)('%s is sound, complete, and written in our layout', (_, text) => {
    const { value, warnings, outcome } = read(text)
    expect(warnings).toEqual([])
    expect(outcome.completeness).toBe(1)
    expect(writeAssessment(value.assessment)).toBe(text)
  })

  it('have clearly different outcomes', () => {
    const full = examples.map(([, text]) => read(text)).filter(({ value }) => value.assessment.depth === 'full')
    expect(full.length).toBeGreaterThanOrEqual(3)
    expect(new Set(full.map(({ outcome }) => outcome.themes.map((theme) => theme.band).join())).size).toBe(full.length)
    expect(new Set(full.map(({ outcome }) => outcome.overall.band)).size).toBeGreaterThan(1)
  })

  it('only take up advice that exists for them', () => {
    for (const [, text] of examples) {
      const { value, outcome } = read(text)
      const given = new Set(outcome.advice.map((advice) => advice.id))
      expect(
        value.assessment.actions.map((action) => action.advice).filter((id) => !id.startsWith('own:') && !given.has(id))
      ).toEqual([])
    }
  })
})
