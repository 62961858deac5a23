import { describe, expect, it } from 'vitest'
import { isPassport, passportOf } from '#review/passport.ts'
import { schoolGarden } from '../../support/questionnaire.ts'

describe('facts about the draft', () => {
  it('are the questions before the first theme, with their remarks', () => {
    const questions = new Map(
      [...schoolGarden.questions].map(([name, question]) => [
        name,
        question.kind === 'choice' ? { ...question, remarkName: `${name}-Comment` } : question
      ])
    )
    const remarked = { ...schoolGarden, questions }
    expect(['pond', 'pond-Comment', 'water', 'water-Comment', 'x'].map((name) => isPassport(remarked, name))).toEqual([
      true,
      true,
      false,
      false,
      false
    ])
    expect(passportOf(remarked, { pond: 'yes', 'pond-Comment': 'x', water: 1, y: 2 })).toEqual({
      pond: 'yes',
      'pond-Comment': 'x'
    })
  })

  it('are absent in a questionnaire that begins with a theme, and are all questions in one without checks', () => {
    expect(isPassport({ ...schoolGarden, parts: schoolGarden.parts.slice(1) }, 'soil-tested')).toBe(false)
    expect(isPassport({ ...schoolGarden, parts: schoolGarden.parts.slice(1) }, 'pond')).toBe(false)
    expect(isPassport({ ...schoolGarden, checks: new Map() }, 'water')).toBe(true)
  })
})
