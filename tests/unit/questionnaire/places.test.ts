import { describe, expect, it } from 'vitest'
import { placeIn, placesOf } from '#questionnaire/places.ts'
import { loadQuestionnaire } from '../../support/read.ts'

const questionnaire = loadQuestionnaire('tests/fixtures/second-questionnaire')
const { questions, answers, remarkOffset, facts, blank } = placesOf(questionnaire)

describe('in the list of all known names', () => {
  it('questions are in the order of the document', () => {
    expect(questions.map(({ name }) => name)).toEqual([...questionnaire.questions.keys()])
    expect(questions.map(({ name }) => placeIn(answers)(name))).toEqual([...questions.keys()])
  })

  it('the distance from a question to its remark is the number of questions', () => {
    expect(remarkOffset).toBe(questions.length)
    expect(placeIn(answers)('water-Comment')).toBe(placeIn(answers)('water') + remarkOffset)
    expect(answers.size).toBe(questions.length + questionnaire.checks.size)
  })

  it('facts come last, in their own order; rules also find questions by name, but no remarks', () => {
    expect(
      [
        'levels-answered',
        'distinct-levels',
        'theme-soil-band',
        'theme-people-band',
        'theme-later-band',
        'futures-negative'
      ].map(placeIn(facts))
    ).toEqual([0, 1, 2, 3, 4, 5].map((index) => 2 * remarkOffset + index))
    expect(placeIn(facts)('water')).toBe(placeIn(answers)('water'))
    expect(facts.has('water-Comment')).toBe(false)
  })

  it('a fact takes precedence over a question of the same name', () => {
    const clash = {
      ...questionnaire,
      advices: { ...questionnaire.advices, counts: [{ kind: 'levels', name: 'water', of: 'count' }] as const }
    }
    expect(placeIn(placesOf(clash).facts)('water')).toBe(2 * remarkOffset)
    expect(placeIn(placesOf(clash).answers)('water')).toBeLessThan(remarkOffset)
  })

  it('every value is undefined at first, and an unknown name has no place', () => {
    expect(blank).toEqual(Array.from({ length: 2 * remarkOffset + 6 }, () => undefined))
    expect(blank[placeIn(answers)('bees')]).toBeUndefined()
    expect(placeIn(answers)('bees')).toBe(-1)
  })
})
