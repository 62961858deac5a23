import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createTranslator, type Language } from '#i18n/translator.ts'
import { plainTranslator } from '#i18n/plain-translator.ts'
import { startWords } from '../../../scripts/words-in-parts.ts'

const languages: readonly Language[] = ['nl', 'en']

const keysOf = (words: object, before = ''): readonly string[] =>
  Object.entries(words).flatMap(([name, value]) =>
    typeof value === 'object' ? keysOf(value as object, `${before}${name}.`) : [before + name]
  )

describe.each(languages)('the texts of the start page in %s', (language) => {
  const words = startWords(readFileSync(`locales/${language}.json`, 'utf8'))
  const plain = plainTranslator(words)

  it('are the same before i18next loads as after', () => {
    const full = createTranslator(language, { [language]: words })
    const args = { page: 'Over $& {{page}}', draft: 'Wet', version: 2 }
    const keys = keysOf(words)
    expect(keys.length).toBeGreaterThan(40)
    for (const key of keys) expect(plain(key, args)).toBe(full(key, args))
  })

  it('use no plurals, which only i18next can choose', () => {
    expect(keysOf(words).filter((key) => /_(zero|one|two|few|many|other)$/.test(key))).toEqual([])
  })
})

it('fall back to the key when it has no text', () => {
  expect(plainTranslator({ web: { start: 'Begin' } })('web.start.heading')).toBe('web.start.heading')
})
