import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkText } from '#lib/check-text.ts'
import { few } from '#lib/few.ts'
import { checkFits } from '#lib/json-fits.ts'
import { countCharacters, excess, fileLimits, hasTooManyMarks, marksOnLetter, withFewerMarks } from '#lib/limits.ts'
import { warning } from '#lib/problem.ts'

const accents = (count: number): string => '\u0301'.repeat(count)

describe('the length of a text', () => {
  it('is its number of characters, of any kind', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.nat(50), (text, limit) => {
        expect(countCharacters(text)).toBe([...text].length)
        expect(excess(text, limit)).toBe(Math.max(0, [...text].length - limit))
      })
    )
  })

  it('is reported when it exceeds the limit, with the excess', () => {
    expect(checkText('a'.repeat(500), 'short', 'x')).toBeNull()
    expect(checkText('😀'.repeat(500), 'short', 'x')).toBeNull()
    expect(checkText('a'.repeat(512), 'short', 'x')).toEqual(warning('text-too-long', 'x', { limit: 500, count: 12 }))
    expect(checkText('a'.repeat(10_001), 'long', 'x')).toEqual(
      warning('text-too-long', 'x', { limit: 10_000, count: 1 })
    )
  })
})

describe('combining marks', () => {
  it('may be as many as any language needs', () => {
    expect(checkText(`e${accents(marksOnLetter)}`.repeat(9), 'long', 'x')).toBeNull()
    expect(checkText('汉字'.repeat(99), 'long', 'x')).toBeNull()
  })

  it('are reported above that number, and left out of the text that is shown', () => {
    const text = `a e${accents(marksOnLetter + 1)} b o${accents(5_000)}`
    expect(checkText(text, 'long', 'x')).toEqual(warning('too-many-marks', 'x', { limit: marksOnLetter }))
    expect(withFewerMarks(text)).toBe(`a e${accents(marksOnLetter)} b o${accents(marksOnLetter)}`)
    expect(hasTooManyMarks(withFewerMarks(text))).toBe(false)
  })

  it('count outside the first 65,536 characters too', () => {
    expect(hasTooManyMarks('\u{1e8d0}'.repeat(marksOnLetter + 1))).toBe(true)
    expect(hasTooManyMarks('\u{1e8d0}'.repeat(marksOnLetter))).toBe(false)
  })
})

describe('many problems of one kind', () => {
  const problems = (count: number) =>
    Array.from({ length: count }, (_, at) => warning('unknown-answer', `answers.${at}`))

  it('are listed when they are few, and otherwise counted', () => {
    expect(few([], 5)).toEqual([])
    expect(few(problems(6), 5)).toEqual(problems(6))
    expect(few(problems(98_000), 5)).toEqual([...problems(5), warning('more-of-these', '', { count: 97_995 })])
  })
})

describe('a text that is about to be written', () => {
  const quoted = (length: number, char = 'a'): string => `"${char.repeat(length)}"`

  it('fits up to the last byte of the limit', () => {
    expect(checkFits(quoted(fileLimits.bytes - 2))).toBeNull()
    expect(checkFits(quoted(fileLimits.bytes - 1))).toMatchObject({ code: 'too-large' })
    expect(checkFits(quoted(fileLimits.bytes / 2 - 1, 'é'))).toBeNull()
    expect(checkFits(quoted(fileLimits.bytes / 2, 'é'))).toMatchObject({ code: 'too-large' })
    expect(checkFits(quoted(fileLimits.bytes / 4, '😀'))).toMatchObject({ code: 'too-large' })
  })

  it('is measured in bytes, like a file', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }), (unit) => {
        const bytes = new TextEncoder().encode(unit).length
        const many = unit.repeat(Math.floor(fileLimits.bytes / bytes))
        expect(checkFits(`${many}${' '.repeat(fileLimits.bytes - many.length * (bytes / unit.length))}`) === null).toBe(
          true
        )
        expect(checkFits(`${many}${unit}`)).toMatchObject({ code: 'too-large' })
      }),
      { numRuns: 5 }
    )
  })

  it.each([
    ['as deep', `${'['.repeat(fileLimits.depth)}${']'.repeat(fileLimits.depth)}`, null],
    ['deeper', `${'['.repeat(fileLimits.depth + 1)}${']'.repeat(fileLimits.depth + 1)}`, 'too-deep'],
    ['as many lines', `"${'\\n'.repeat(fileLimits.lines)}"`, null],
    ['more lines', `"${'\\n'.repeat(fileLimits.lines + 1)}"`, 'too-many'],
    ['more values', `[${'0,'.repeat(fileLimits.values)}0]`, 'too-many']
  ])('is checked against the other limits: %s', (_, text, code) => {
    expect(checkFits(text)?.code ?? null).toBe(code)
  })
})
