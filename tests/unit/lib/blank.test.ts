import { describe, expect, it } from 'vitest'
import { isBlank, visibleText } from '#lib/blank.ts'
import { invisiblePoints, invisibleSamples } from '../../support/invisible.ts'

describe('a text', () => {
  it('is blank when it has only invisible characters, of any kind', () => {
    expect(invisiblePoints.length).toBeGreaterThan(6000)
    expect(invisiblePoints.filter((point) => !isBlank(String.fromCodePoint(point)))).toEqual([])
    expect(isBlank(invisiblePoints.map((point) => String.fromCodePoint(point)).join(' '))).toBe(true)
    expect(isBlank('')).toBe(true)
  })

  it('is not blank with any other character', () => {
    const unseen = new Set(invisiblePoints)
    const seen = Array.from({ length: 0x110000 }, (_, point) => point).filter((point) => !unseen.has(point))
    expect(seen.filter((point) => isBlank(`\u200b${String.fromCodePoint(point)}\u0301`))).toEqual([])
  })

  it.each(['0', '.', '-', '…', '°', 'é', 'e\u0301', '\u200bé', 'שלום', '👍', '👨‍👩‍👧', '\ufffd', '\ue000', '\u{378}', '◌'])(
    'such as “%s” is not blank',
    (text) => expect(isBlank(text)).toBe(false)
  )

  it.each(Object.entries(invisibleSamples))('of %s is blank', (_, text) => {
    expect(isBlank(text)).toBe(true)
    expect(visibleText(text)).toBe('')
  })
})

it('a value that is not text is blank', () => {
  expect([undefined, null, 0, 3, true, [], ['a']].map(isBlank)).toEqual(Array(7).fill(true))
})

it('a text with visible characters loses only its outer white space', () => {
  expect(visibleText(' \n\u200bTwee  woorden\u00ad \t')).toBe('\u200bTwee  woorden\u00ad')
})
