import { expect, it } from 'vitest'
import { wordsOf } from '#draft/words.ts'

const formsIn = (text: string): readonly (readonly [string, number])[] =>
  wordsOf(text).map(({ form, at }) => [form, at])

it.each<[string, readonly (readonly [string, number])[]]>([
  [
    'Een AI-systeem',
    [
      ['een', 0],
      ['ai', 1],
      ['systeem', 1],
      ['aisysteem', 1]
    ]
  ],
  [
    'twee--streepjes',
    [
      ['twee', 0],
      ['streepjes', 1]
    ]
  ],
  ['-los-', [['los', 0]]],
  [
    'zo-\u2011en-\u2010niet',
    [
      ['zo', 0],
      ['en', 1],
      ['niet', 2]
    ]
  ],
  [
    'ze\u0301ér 𝒜2 😀',
    [
      ['zeer', 0],
      ['𝒜2'.toLowerCase(), 1]
    ]
  ],
  ['\ud800x', [['x', 0]]],
  ['', []]
])('the words of %j', (text, forms) => {
  expect(formsIn(text)).toEqual(forms)
})
