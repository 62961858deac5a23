import { describe, expect, test } from 'vitest'
import { languageOf, oneLine, sentence, toJson, translatorFor } from '#cli/speak.ts'
import { error } from '#lib/problem.ts'
import { problemCodes } from '#lib/problem-codes.ts'

describe('The language of messages', () => {
  test.each([
    ['Dutch when nothing is said', [], {}, 'nl'],
    ['English when the system is', [], { LANG: 'en_GB.UTF-8' }, 'en'],
    ['that of LC_ALL above LANG', [], { LC_ALL: 'nl_NL.UTF-8', LANG: 'en_US.UTF-8' }, 'nl'],
    ['the one the call asks for', ['list', '--lang', 'en'], { LANG: 'nl_NL' }, 'en'],
    ['the one the call asks for with =', ['--lang=nl', 'list'], { LANG: 'en_US' }, 'nl'],
    ['Dutch for a language there is not', ['list', '--lang', 'fy'], { LANG: 'fy_NL' }, 'nl'],
    ['Dutch for --lang without a language', ['list', '--lang'], {}, 'nl']
  ] as const)('is %s', (_, args, environment, expected) => {
    expect(languageOf(args, environment)).toBe(expected)
  })
})

describe('A problem in words', () => {
  test.each(
    problemCodes.flatMap(
      (code) =>
        [
          [code, 'nl'],
          [code, 'en']
        ] as const
    )
  )('%s exists in %s', (code, language) => {
    const words = sentence(error(code, 'here', { expected: 'string', count: 2 }), translatorFor(language))
    expect(words).not.toContain(`problem.${code}`)
    expect(words).not.toMatch(/\$t\(|undefined/)
  })

  test('inserts user text literally, and never as one of our messages', () => {
    const words = sentence(
      error('not-an-option', '', { options: 'a, b', found: '$t(cli.bug) {{options}}' }),
      translatorFor('en')
    )
    expect(words).toBe('‘$t(cli.bug) {{options}}’ cannot be here. Choose from: a, b.')
  })

  test('shortens names of megabytes', () => {
    expect(
      sentence(error('unknown-answer', '', { name: 'n'.repeat(3_000_000) }), translatorFor('nl')).length
    ).toBeLessThan(300)
  })
})

test('One line has no control characters, line breaks or changes of writing direction', () => {
  expect(oneLine('a\r\nb\u001b[31mc\u2028d\u202ee\u2066f\u0085g')).toBe('a b [31mc d e f g')
  expect(oneLine('één – ✓ שלום 👩‍👧')).toBe('één – ✓ שלום 👩‍👧')
  expect(oneLine('a\u061cb\u200bc\ufeffd\u{e0041}e\u00adf')).toBe('a b c d e f')
})

test('JSON keeps its value, without characters that a terminal interprets', () => {
  const value = { 'x\u009b31m\u202e': ['een\ntwee', '\u{e0041}', 'één 👩‍👧'], n: 1.5 }
  for (const indent of [undefined, 2]) {
    const text = toJson(value, indent)
    expect(JSON.parse(text)).toEqual(value)
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e\u{e0041}]/u)
  }
  expect(toJson({ a: [1] }, 2)).toBe(JSON.stringify({ a: [1] }, null, 2))
})
