import { describe, expect, it } from 'vitest'
import { labelled } from '#questionnaire/labelled.ts'
import { sourceOf } from '#questionnaire/source.ts'
import { wholeLevels } from '#questionnaire/whole-levels.ts'

const same = (words: string) => ({ nl: words, en: words })

describe('the reader derives meaning from questionnaire texts once:', () => {
  it('a label ends at its first colon, and its explanation follows', () => {
    expect(labelled({ nl: 'Ja : om 12:00', en: 'Yes' })).toEqual({
      text: { nl: 'Ja : om 12:00', en: 'Yes' },
      label: { nl: 'Ja', en: 'Yes' },
      explanation: { nl: 'om 12:00', en: '' }
    })
  })

  it('a level that builds on another is written out, by the opening phrase of each language', () => {
    const [, , last] = wholeLevels([same('Niets.'), same('Iets.'), { nl: 'Als 1. En meer.', en: 'As 1. And more.' }])
    expect(last).toEqual({ nl: 'Iets. En meer.', en: 'Iets. And more.' })
  })

  it('a level that builds on a level that does not exist stays unchanged', () => {
    expect(
      wholeLevels([same('Als 7. En meer.'), { nl: 'As 0. In het Nederlands.', en: 'Als 0. In English.' }])
    ).toEqual([same('Als 7. En meer.'), { nl: 'As 0. In het Nederlands.', en: 'Als 0. In English.' }])
  })

  it('a source is a recommendation by its number, or a part', () => {
    expect([sourceOf('aanbeveling-12'), sourceOf('aanbeveling-x')]).toEqual([
      { kind: 'recommendation', number: '12' },
      { kind: 'part', id: 'aanbeveling-x' }
    ])
  })
})
