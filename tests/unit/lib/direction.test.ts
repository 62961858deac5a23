import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { createTranslator } from '#i18n/translator.ts'
import { quoted, withOwnDirection } from '#lib/direction.ts'
import { clean } from '#render/text.ts'
import { plainTranslator } from '#i18n/plain-translator.ts'
import { readText } from '../../support/questionnaire.ts'

const { answers } = JSON.parse(readText('tests/fixtures/cases/rlo-title.cohesietoets.json')) as {
  answers: { 'policy-title': string }
}
const turned = answers['policy-title']

/** How many directions are still open at the end of a text, and whether it closes any that it did not open. */
function balance(text: string): readonly [open: number, least: number] {
  let [open, least] = [0, 0]
  for (const sign of text) {
    if (/[\u202a\u202b\u202d\u202e\u2066-\u2068]/.test(sign)) open += 1
    if (/[\u202c\u2069]/.test(sign)) open -= 1
    least = Math.min(least, open)
  }
  return [open, least]
}

test.each([
  ['Zorg', 'Zorg'],
  [turned, 'Zorg'],
  ['\u202eZorg\u202c', 'Zorg'],
  ['\u2067Zorg', '\u2067Zorg\u2069'],
  ['Zorg\u2069', 'Zorg'],
  ['שלום', '\u2068שלום\u2069'],
  ['سلام 2030', '\u2068سلام 2030\u2069'],
  ['Zorg\u200f', '\u2068Zorg\u200f\u2069'],
  ['Ελληνικά, 中文, ĳ, 😀', 'Ελληνικά, 中文, ĳ, 😀']
])('%j in a sentence becomes %j', (text, expected) => {
  expect(quoted(text)).toBe(expected)
  expect(quoted(quoted(text)).replaceAll(/[\u2068\u2069]/g, '')).toBe(expected.replaceAll(/[\u2068\u2069]/g, ''))
})

it('leaves no direction open and closes none from outside, whatever somebody writes', () => {
  const sign = fc.constantFrom('a', 'ש', ' ', '\n', ...'\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200f')
  fc.assert(
    fc.property(fc.string({ unit: sign, maxLength: 30 }), (text) => {
      for (const settled of [withOwnDirection(text), quoted(text), clean(text)])
        expect(balance(settled)).toEqual([0, 0])
      expect(withOwnDirection(text).replaceAll(/[\u2066-\u2069]/g, '')).toBe(
        text.replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, '')
      )
    })
  )
})

it('applies to the texts of the app, the start page, the command line and reports', () => {
  const words = { a: '‘{{title}}’ is bewaard.' }
  for (const translate of [createTranslator('nl', { nl: words }), plainTranslator(words)]) {
    expect(translate('a', { title: turned })).toBe('‘Zorg’ is bewaard.')
    expect(translate('a', { title: 'שלום' })).toBe('‘\u2068שלום\u2069’ is bewaard.')
  }
  expect(clean(`${turned}, versie 1`)).toBe('Zorg, versie 1')
})
