import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { facesOf } from '#render/pdf/font/faces.ts'
import { breakLines } from '#render/pdf/text/break-lines.ts'
import { legible } from '#render/pdf/text/legible.ts'
import type { Line, TextStyle } from '#render/pdf/text/line.ts'
import { resources } from '../../support/pdf/render-pdf.ts'

const faces = facesOf(resources.fonts)
const style: TextStyle = { weight: 'regular', size: 10, leading: 14, ink: 'text' }
const said = (lines: readonly Line[]): string =>
  lines.map(({ pieces }) => pieces.map(({ shown, actual }) => actual ?? shown).join('')).join('')

describe('text that the font lacks', () => {
  test.each([
    ['plain text stays', 'Cohesie', [{ shown: 'Cohesie' }]],
    ['a TAB is a space', 'a\tb', [{ shown: 'a b' }]],
    ['controls go, soft hyphens stay for who breaks lines', 'a\u0007b\u00adc', [{ shown: 'ab\u00adc' }]],
    ['a letter with an uncommon mark of its own is shown bare', 'Ḥa', [{ shown: 'H', actual: 'Ḥ' }, { shown: 'a' }]],
    ['an emoji is a box that says it', 'a 👍🏽', [{ shown: 'a ' }, { shown: '□□', actual: '👍🏽' }]],
    ['joined emoji stay joined', '👩‍👧', [{ shown: '□□', actual: '👩‍👧' }]],
    ['right-to-left text stays in reading order', 'אב', [{ shown: '□□', actual: 'אב' }]],
    ['a ligature is shown as its letters', 'ﬁets', [{ shown: 'fi', actual: 'ﬁ' }, { shown: 'ets' }]],
    [
      'a letter stands for its unknown mark',
      'aq\u0331b',
      [{ shown: 'a' }, { shown: 'q', actual: 'q\u0331' }, { shown: 'b' }]
    ],
    ['a letter and its accent become one', 'e\u0301', [{ shown: 'é' }]]
  ])('%s', (_, text, spans) => {
    expect(legible(text, faces.regular)).toEqual(spans)
  })

  test('never loses meaning: the spoken text is the text without its controls', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const plain = (value: string): string =>
          value.normalize('NFC').replace(/[\s\p{C}\p{Default_Ignorable_Code_Point}]/gu, '')
        expect(
          plain(
            legible(text, faces.regular)
              .map(({ shown, actual }) => actual ?? shown)
              .join('')
          )
        ).toBe(plain(text))
      }),
      { numRuns: 2_000, seed: 3 }
    )
  })
})

describe('lines', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnoWMi -/–\n(),éĳ'), maxLength: 400 })

  test('are no wider than the available space, and contain all of the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ text: letters, strong: fc.boolean() }), { maxLength: 4 }),
        fc.integer({ min: 30, max: 500 }),
        (found, width) => {
          const runs = found.map(({ text, strong }) => (strong ? { text, strong: true as const } : { text }))
          const lines = breakLines(runs, style, width, faces)
          for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 0.01)
          expect(said(lines)).toBe(
            runs
              .map(({ text }) => text)
              .join('')
              .replaceAll('\n', ' ')
          )
        }
      ),
      { numRuns: 1_000, seed: 4 }
    )
  })

  test('end between words, after hyphens and slashes, and at line breaks', () => {
    const lines = (text: string, width: number): readonly string[] =>
      breakLines([{ text }], style, width, faces).map((line) => said([line]))
    expect(lines('een twee drie', 45)).toEqual(['een twee ', 'drie'])
    expect(lines('noord-zuidlijn', 45)).toEqual(['noord-', 'zuidlijn'])
    expect(lines('een\ntwee', 400)).toEqual(['een ', 'twee'])
    expect(lines('van 2027-2030', 62)).toEqual(['van ', '2027-2030'])
  })

  test('stay whole in an abbreviation with a slash, and at the hyphens of an address', () => {
    const lines = (text: string, width: number, href?: string): readonly string[] =>
      breakLines([href === undefined ? { text } : { text, href }], style, width, faces).map((line) => said([line]))
    expect(lines('volgens (SCP/STT, p. 3)', 70)).toEqual(['volgens ', '(SCP/STT, ', 'p. 3)'])
    expect(lines('lees atr-regeldruk.nl', 90, 'https://atr-regeldruk.nl')).toEqual(['lees ', 'atr-regeldruk.nl'])
    expect(lines('lees atr-regeldruk.nl', 90)).toEqual(['lees atr-', 'regeldruk.nl'])
  })

  test('have no short word alone on the last one, unless the lines are narrow', () => {
    const lines = (text: string, width: number): readonly string[] =>
      breakLines([{ text }], style, width, faces).map((line) => said([line]))
    const sentence = 'Schrijf erbij: ‘we kiezen hiervoor omdat …’.'
    expect(lines(sentence, 195)).toEqual(['Schrijf erbij: ‘we kiezen hiervoor ', 'omdat …’.'])
    for (let width = 130; width <= 260; width++) {
      const last = lines(sentence, width).at(-1) ?? ''
      expect(last.trim().split(' ').length, `${String(width)}: ${last}`).toBeGreaterThan(1)
    }
    expect(lines('een twee', 30)).toEqual(['een ', 'twee'])
  })

  test('keep words in two weights together when no space separates them', () => {
    const lines = breakLines([{ text: 'aaaa (' }, { text: 'bbbb', strong: true }, { text: ') cccc' }], style, 48, faces)
    expect(lines.map((line) => said([line]))).toEqual(['aaaa ', '(bbbb) ', 'cccc'])
  })

  test('show a hyphen where a word is broken, which is not spoken', () => {
    const [first] = breakLines([{ text: 'gegevensbeschermingseffectbeoordeling' }], style, 120, faces)
    expect(first?.pieces.at(-1)).toMatchObject({ shown: '-', actual: '' })
    expect(said(breakLines([{ text: 'gegevensbeschermingseffectbeoordeling' }], style, 120, faces))).toBe(
      'gegevensbeschermingseffectbeoordeling'
    )
  })
})
