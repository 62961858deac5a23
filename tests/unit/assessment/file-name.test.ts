import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fileName } from '#assessment/file-name.ts'

const named = (answers: Readonly<Record<string, string>>): string =>
  fileName({ answers, modifiedAt: '2026-11-22T11:00:00Z' })

describe('the name of a file', () => {
  test.each([
    [
      'has title, version and date of the draft',
      { 'policy-title': 'Digitaal loket', 'draft-version': '0.9', 'draft-date': '2026-10-01' },
      'cohesietoets_digitaal-loket_0.9_2026-10-01'
    ],
    [
      'has the date of the last change when the draft has none',
      { 'policy-title': 'Loket' },
      'cohesietoets_loket_2026-11-22'
    ],
    ['is there without any answer', {}, 'cohesietoets_2026-11-22'],
    [
      'has no accents or signs',
      { 'policy-title': '  Één ‘stap’ verder: AI & ĳs! ' },
      'cohesietoets_een-stap-verder-ai-ijs_2026-11-22'
    ],
    ['keeps other scripts', { 'policy-title': 'Łódź Ελλάδα' }, 'cohesietoets_łodz-ελλαδα_2026-11-22'],
    [
      'cannot point into another folder',
      { 'policy-title': '../../etc/passwd', 'draft-version': '..' },
      'cohesietoets_etc-passwd_2026-11-22'
    ],
    [
      'has no hidden or empty parts',
      { 'policy-title': '.✓.', 'draft-version': '...1...' },
      'cohesietoets_1_2026-11-22'
    ],
    [
      'has at most 80 bytes of the title: 80 letters of one byte',
      { 'policy-title': 'a'.repeat(100) },
      `cohesietoets_${'a'.repeat(80)}_2026-11-22`
    ],
    ['40 of two bytes', { 'policy-title': 'ж'.repeat(100) }, `cohesietoets_${'ж'.repeat(40)}_2026-11-22`],
    ['26 of three', { 'policy-title': '中'.repeat(100) }, `cohesietoets_${'中'.repeat(26)}_2026-11-22`],
    ['20 of four', { 'policy-title': '𐌰'.repeat(100) }, `cohesietoets_${'𐌰'.repeat(20)}_2026-11-22`],
    [
      'and as many as fit of several',
      { 'policy-title': `${'a'.repeat(77)}жж` },
      `cohesietoets_${'a'.repeat(77)}ж_2026-11-22`
    ],
    [
      'keeps one dot of several, and ends in neither dots nor dashes',
      { 'policy-title': 'a..b -. ' },
      'cohesietoets_a.b_2026-11-22'
    ],
    [
      'does not end a cut title in a dash',
      { 'policy-title': `${'a'.repeat(79)} b` },
      `cohesietoets_${'a'.repeat(79)}_2026-11-22`
    ]
  ])('%s', (_, answers, expected) => {
    expect(named(answers)).toBe(expected)
  })

  test('is safe and short enough on every system, whatever the title', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        (title, version) => {
          const name = named({ 'policy-title': title, 'draft-version': version })
          expect(name).toMatch(/^cohesietoets(_[\p{L}\p{N}][\p{L}\p{N}.-]*)*$/u)
          expect(name).not.toContain('..')
          expect(Buffer.byteLength(name)).toBeLessThan(200)
        }
      )
    )
  })
})
