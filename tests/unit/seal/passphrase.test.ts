import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { normalisePassphrase, spellingsOf, unusable, weaknessOf } from '#seal/passphrase.ts'
import { seal, unseal, unsealer } from '#seal/seal.ts'
import { sealedElsewhere } from '../../support/sealed.ts'

const [composed, decomposed, marked] = ['nfc', 'nfd', 'met-bom'].map((name) =>
  readFileSync(`tests/fixtures/cases/wachtwoordzin-${name}.txt`, 'utf8')
) as [string, string, string]
const plain = 'café aan de coördinatiekade'

const around: readonly [string, (phrase: string) => string][] = [
  ['as it is', (phrase) => phrase],
  ['with decomposed letters', (phrase) => phrase.normalize('NFD')],
  ['after a byte order mark', (phrase) => `\ufeff${phrase}`],
  ['decomposed, after a byte order mark', (phrase) => `\ufeff${phrase.normalize('NFD')}`],
  ['before a line end', (phrase) => `${phrase}\n`],
  ['decomposed, before a line end', (phrase) => `${phrase.normalize('NFD')}\n`],
  ['before a line end of Windows', (phrase) => `${phrase}\r\n`],
  ['before a space', (phrase) => `${phrase} `],
  ['after a space', (phrase) => ` ${phrase}`]
]
const more: typeof around = [
  ['between spaces and line ends', (phrase) => ` \t${phrase} \r\n\n`],
  ['before a sign that nobody sees', (phrase) => `${phrase}\u200b`],
  ['with no-break spaces', (phrase) => phrase.replaceAll(' ', '\u00a0')]
]

describe.each([plain, 'vier losse woorden samen'])('the same passphrase (%s)', (phrase) => {
  const written = [...around, ...more]

  it.each(written)('is normalised to the same text, written %s', (_, write) => {
    expect(normalisePassphrase(write(phrase))).toBe(phrase)
  })

  it.each(written)('opens what it seals now, written %s', async (_, write) => {
    const sealed = await sealedElsewhere('{}', phrase)
    expect(await unseal(sealed, write(phrase))).toMatchObject({ ok: true })
  })

  describe.each(around)('for a file that was sealed earlier %s', (_, sealedAs) => {
    it.each(around)('opens it, written %s', async (__, write) => {
      expect(await unseal(await sealedElsewhere('{}', sealedAs(phrase)), write(phrase))).toMatchObject({ ok: true })
    })
  })

  it('takes at most eleven attempts, the usual spelling first', () => {
    for (const [, write] of written) {
      const spellings = spellingsOf(write(phrase))
      expect(spellings.length).toBeLessThanOrEqual(11)
      expect(spellings.slice(0, 2)).toEqual([...new Set([write(phrase), phrase, ...spellings.slice(1, 2)])].slice(0, 2))
    }
  })
})

test('the passphrases of three editors are equal, and open the round that was sealed with one of them', async () => {
  expect([composed, decomposed, marked].map(normalisePassphrase)).toEqual([plain, plain, plain])
  const sealed = readFileSync('tests/fixtures/cases/nfc.round.cohesietoets.json.age')
  for (const phrase of [composed, decomposed, marked]) expect(await unseal(sealed, phrase)).toMatchObject({ ok: true })
})

test('a file that is sealed with one of them opens with any other', async () => {
  const sealed = await seal('{}', marked)
  for (const phrase of [composed, decomposed]) expect(await unseal(sealed, phrase)).toMatchObject({ ok: true })
})

test('letters, capitals and spaces inside a passphrase never change, so that age opens the file with the passphrase on paper', () => {
  for (const phrase of ['Vier  losse', 'ﬁets', '①', 'ſ', '❤️', 'mañana'])
    expect(normalisePassphrase(phrase)).toBe(phrase)
})

test('the unusual spellings are tried once for a pile with another passphrase', async () => {
  const open = unsealer('\ufeffpaarse fiets')
  const sealed = await sealedElsewhere('{}', 'paarse fiets ')
  expect(await open(await sealedElsewhere('{}', 'iets anders'))).toMatchObject({ ok: false })
  expect(await open(sealed)).toMatchObject({ ok: false })
  const other = unsealer('paarse fiets')
  expect(await other(sealed)).toMatchObject({ ok: true })
  expect(await other(await sealedElsewhere('{}', 'iets anders'))).toMatchObject({ ok: false })
  expect(await other(sealed)).toMatchObject({ ok: true })
})

test.each([
  ['', 'empty'],
  [' \r\n', 'empty'],
  ['\ufeff', 'empty'],
  ['\u00ad\u200b\u2800', 'empty'],
  ['\u200e\n\u200f', 'empty'],
  ['twee\nregels', 'lines'],
  ['een\ttab', 'lines'],
  ['p\u0000h', 'lines'],
  ['vier losse woorden\n', null]
])('a passphrase that is %j is unusable: %s', (phrase, reason) => {
  expect(unusable(phrase)).toBe(reason)
})

test.each([
  ['a', 'short'],
  ['paarse fiet', 'short'],
  ['paarse fiet\n', 'short'],
  ['😀😀😀😀😀😀', 'short'],
  ['aaaaaaaaaaaaaaaa', 'repeated'],
  ['AaAaAaAaAaAaAaAa', 'repeated'],
  ['12121212121212', 'repeated'],
  ['welkom welkom ', 'repeated'],
  ['welkomwelkom', 'repeated'],
  ['aaaaaaaaaaab', 'repeated'],
  ['paarse fiets', null],
  ['vier losse woorden samen', null]
])('a passphrase that is %j is weak: %s', (phrase, reason) => {
  expect(weaknessOf(phrase)).toBe(reason)
})
