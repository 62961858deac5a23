import { describe, expect, it } from 'vitest'
import { introductionOf, rulesOf } from '#questionnaire/introduction.ts'
import type { Part, Questionnaire } from '#questionnaire/types.ts'
import { loadQuestionnaire } from '../../support/read.ts'

const part = (nl: string | null): Part => ({
  name: 'p',
  title: { nl: 'P', en: 'P' },
  introduction: introductionOf(nl === null ? null : { nl, en: 'English' }),
  questions: [],
  panels: []
})
const withPages = (...descriptions: readonly (string | null)[]): Questionnaire => ({
  ...loadQuestionnaire('tests/fixtures/second-questionnaire'),
  parts: descriptions.map(part)
})

describe('the introduction of a page', () => {
  it.each([
    [
      'is its first line, with hints below it',
      'Kijk eerst.\nTel dan.\nMeet ook.',
      { text: 'Kijk eerst.', hints: ['Tel dan.', 'Meet ook.'], rules: null }
    ],
    [
      'passes over empty lines',
      '\n \nKijk eerst.\n\nTel dan.\n',
      { text: 'Kijk eerst.', hints: ['Tel dan.'], rules: null }
    ],
    [
      'leaves the rules for a level out',
      'Kijk eerst.\nZo kies je:\nNeem de laagste.',
      { text: 'Kijk eerst.', hints: [], rules: { title: 'Zo kies je', rules: ['Neem de laagste.'] } }
    ],
    ['may end in a colon itself', 'Kijk eerst:\nTel dan.', { text: 'Kijk eerst:', hints: ['Tel dan.'], rules: null }],
    ['is empty where there is none', null, { text: '', hints: [], rules: null }]
  ])('%s', (_, description, expected) => {
    expect(part(description).introduction.nl).toEqual(expected)
  })

  it('is in the requested language', () => {
    expect(part('Kijk eerst.').introduction.en.text).toBe('English')
  })
})

describe('the rules for choosing a level', () => {
  it('are those of the first page that has them, below their title', () => {
    expect(
      rulesOf(
        withPages(
          null,
          'Kijk.\nEen hint.',
          'Tel.\nZo kies je:\nNeem de laagste.\nTwijfel niet.',
          'Meet.\nEn zo:\nAnders.'
        ),
        'nl'
      )
    ).toEqual({ title: 'Zo kies je', rules: ['Neem de laagste.', 'Twijfel niet.'] })
  })

  it('are absent when no line below the first ends in a colon', () => {
    expect(rulesOf(withPages(null, 'Kijk:', 'Tel.\nEen hint.'), 'nl')).toBeNull()
    expect(rulesOf(withPages('Tel.\nZo kies je:\nNeem de laagste.'), 'en')).toBeNull()
  })
})
