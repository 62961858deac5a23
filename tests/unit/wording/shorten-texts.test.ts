import { describe, expect, it } from 'vitest'
import { marksOnLetter, reportLimits, textLimits } from '#lib/limits.ts'
import { shortenTexts, type Cut } from '#wording/shorten-texts.ts'

const cut: Cut = { lengthOf: (field) => (field === 'title' ? 'short' : 'long'), andMore: (count) => ` +${count}` }
const hold = <T>(value: T): T => shortenTexts(value, cut)

describe('texts of a report', () => {
  it('stay the same object when they fit', () => {
    const value = { title: 'a'.repeat(textLimits.short), list: ['b'.repeat(textLimits.long)], map: new Map([['c', 1]]) }
    expect(hold(value)).toBe(value)
  })

  it('say how many characters were left out', () => {
    expect(hold({ title: 'a'.repeat(textLimits.short + 12) })).toEqual({ title: `${'a'.repeat(textLimits.short)} +12` })
    expect(hold(new Map([['x', ['é'.repeat(textLimits.long + 1)]]]))).toEqual(
      new Map([['x', [`${'é'.repeat(textLimits.long)} +1`]]])
    )
  })

  it('are never cut inside a character', () => {
    expect(hold({ title: '😀'.repeat(textLimits.short + 3) })).toEqual({ title: `${'😀'.repeat(textLimits.short)} +3` })
  })

  it('have no more lines than a reader would scroll through', () => {
    const held = hold('a\n'.repeat(reportLimits.lines + 5))
    expect(held.split('\n')).toHaveLength(reportLimits.lines + 1)
    expect(held).toMatch(/ \+\d+$/)
  })

  it('have no more combining marks per letter than any language needs', () => {
    expect(hold(`e${'\u0301'.repeat(9_000)}`)).toBe(`e${'\u0301'.repeat(marksOnLetter)}`)
  })

  it('are all shortened equally when they are too long together', () => {
    const held = hold(Array.from({ length: 900 }, () => 'a'.repeat(textLimits.long)))
    expect(new Set(held.map(({ length }) => length)).size).toBe(1)
    expect(held.join('').length).toBeLessThan(reportLimits.characters * 1.05)
    const short = ['kort', ...held]
    expect(hold(short)[0]).toBe('kort')
  })

  it('keep their beginning however many there are', () => {
    const held = hold(Array.from({ length: 20_000 }, () => 'a'.repeat(500)))
    expect(held[0]?.startsWith('a'.repeat(reportLimits.least))).toBe(true)
  })
})
