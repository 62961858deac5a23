import { describe, expect, it } from 'vitest'
import { placeIn, placesOf } from '#questionnaire/places.ts'
import { loadQuestionnaire } from '../../support/read.ts'

const questionnaire = loadQuestionnaire('tests/fixtures/second-questionnaire')
const { questions, answers, remarks, facts, blank } = placesOf(questionnaire)

describe('in the list of all that is known', () => {
  it('questions stand in the order of the document', () => {
    expect(questions.map(({ name }) => name)).toEqual([...questionnaire.questions.keys()])
    expect(questions.map(({ name }) => placeIn(answers)(name))).toEqual([...questions.keys()])
  })

  it('remarks stand as far behind their questions as there are questions', () => {
    expect(remarks).toBe(questions.length)
    expect(placeIn(answers)('water-Comment')).toBe(placeIn(answers)('water') + remarks)
    expect(answers.size).toBe(questions.length + questionnaire.checks.size)
  })

  it('facts stand last, in their own order; rules find questions by name as well, but no remarks', () => {
    expect(
      [
        'levels-answered',
        'distinct-levels',
        'theme-soil-band',
        'theme-people-band',
        'theme-later-band',
        'futures-negative'
      ].map(placeIn(facts))
    ).toEqual([0, 1, 2, 3, 4, 5].map((index) => 2 * remarks + index))
    expect(placeIn(facts)('water')).toBe(placeIn(answers)('water'))
    expect(facts.has('water-Comment')).toBe(false)
  })

  it('a fact goes before a question of the same name', () => {
    const clash = {
      ...questionnaire,
      advices: { ...questionnaire.advices, counts: [{ kind: 'levels', name: 'water', of: 'count' }] as const }
    }
    expect(placeIn(placesOf(clash).facts)('water')).toBe(2 * remarks)
    expect(placeIn(placesOf(clash).answers)('water')).toBeLessThan(remarks)
  })

  it('nothing is known at first, and what has no name has no place', () => {
    expect(blank).toEqual(Array.from({ length: 2 * remarks + 6 }, () => undefined))
    expect(blank[placeIn(answers)('bees')]).toBeUndefined()
    expect(placeIn(answers)('bees')).toBe(-1)
  })
})
