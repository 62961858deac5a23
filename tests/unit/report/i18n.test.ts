import { describe, expect, test } from 'vitest'
import { formatDate, formatList, formatNumber, formatPlain, formatShare } from '#i18n/format.ts'
import { createTranslator } from '#i18n/translator.ts'
import { words } from '../../support/report.ts'

describe('numbers, dates and lists', () => {
  test.each([
    [1234.5, 1, '1.234,5', '1,234.5'],
    [49.5, 0, '50', '50'],
    [49.499999, 0, '49', '49'],
    [-0.2, 0, '0', '0'],
    [1e6, 0, '1.000.000', '1,000,000'],
    [-0.254, 2, '−0,25', '−0.25']
  ])('%d with %d decimals', (value, digits, dutch, english) => {
    expect(formatNumber(value, 'nl', digits)).toBe(dutch)
    expect(formatNumber(value, 'en', digits)).toBe(english)
  })

  test.each([
    [0, '0'],
    [0.0001, '1'],
    [0.5, '50'],
    [0.996, '99'],
    [0.9999999, '99'],
    [1, '100']
  ])('a share of %d is %s percent: only zero is 0, and only everything is 100', (share, percents) => {
    expect(formatShare(share, 'nl')).toBe(percents)
  })

  test.each([
    [0.5, '0,5', '0.5'],
    [2, '2', '2'],
    [12.25, '12,25', '12.25'],
    [2975, '2.975', '2,975']
  ])('%d in a sentence has the form of the language, plural or not', (value, dutch, english) => {
    expect([formatPlain(value, 'nl'), formatPlain(value, 'en')]).toEqual([dutch, english])
    for (const [language, written] of [
      ['nl', dutch],
      ['en', english]
    ] as const) {
      const t = createTranslator(language, {
        [language]: { a: '{{n}}', b_one: 'one {{count}}', b_other: '{{count}}s' }
      })
      expect([t('a', { n: value }), t('b', { count: value })]).toEqual([written, `${written}s`])
      expect(t('b', { count: 1 })).toBe('one 1')
    }
  })

  test('a date is the day in the timestamp, whatever the hour', () => {
    expect(formatDate('2026-11-22T23:59:59Z', 'nl')).toBe('22 november 2026')
    expect(formatDate('2026-03-01', 'en')).toBe('1 March 2026')
    expect(formatDate('volgend jaar', 'nl')).toBe('volgend jaar')
  })

  test('the last item of a list is joined by a word, not a comma', () => {
    expect(formatList([], 'nl')).toBe('')
    expect(formatList(['a'], 'nl')).toBe('a')
    expect(formatList(['a', 'b', 'c'], 'nl')).toBe('a, b en c')
    expect(formatList(['a', 'b'], 'en')).toBe('a and b')
  })
})

describe('a translator', () => {
  const translate = createTranslator('en', {
    nl: { a: 'hallo {{name}}', only: 'alleen hier', n_one: 'één', n_other: '{{count}} keer' },
    en: { a: 'hello {{name}}', n_one: 'once', n_other: '{{count}} times' }
  })

  test('inserts values literally, and never interprets what people typed', () => {
    expect(translate('a', { name: '<b>"$t(only)" {{name}} & co' })).toBe('hello <b>"$t(only)" {{name}} & co')
  })

  test('chooses the plural', () => {
    expect(translate('n', { count: 1 })).toBe('once')
    expect(translate('n', { count: 5 })).toBe('5 times')
  })

  test('falls back to Dutch', () => expect(translate('only')).toBe('alleen hier'))
})

test('every text of the report exists in both languages, with the same arguments', () => {
  const flat = (value: unknown, path = ''): readonly [string, string][] =>
    typeof value === 'string'
      ? [[path, value]]
      : Object.entries(value as object).flatMap(([key, inner]) => flat(inner, `${path}.${key}`))
  const namesIn = (text: string): readonly string[] =>
    [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort()
  const [dutch, english] = (['nl', 'en'] as const).map(
    (language) => new Map(flat((words[language] as { report: object }).report))
  )
  expect([...(english?.keys() ?? [])]).toEqual([...(dutch?.keys() ?? [])])
  for (const [key, text] of dutch ?? []) expect(namesIn(english?.get(key) ?? ''), key).toEqual(namesIn(text))
})
