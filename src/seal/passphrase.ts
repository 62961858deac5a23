import { isBlank } from '#lib/blank.ts'
import { countCharacters } from '#lib/limits.ts'

/** Shorter passphrases are easily guessed. */
export const leastPassphrase = 12

/** Passphrases with fewer different characters are easily guessed too. */
const leastDifferent = 5

/**
 * What comes along when a passphrase is copied or read from a file: a byte order mark, line ends, white space and
 * invisible characters.
 */
const surroundings = /^[\s\u0085\u200b\u2060\ufeff]+|[\s\u0085\u200b\u2060\ufeff]+$/g

/**
 * The normal form in which a passphrase seals: without what surrounds it, composed (NFC), and with ordinary spaces.
 * This is what somebody types from paper, here or in the `age` program.
 */
export const normalisePassphrase = (given: string): string =>
  given
    .replace(surroundings, '')
    .normalize('NFC')
    .replace(/\p{Zs}/gu, ' ')

/**
 * The spellings in which this passphrase may have sealed a file: as given and in normal form, then with decomposed
 * letters, and with what used to stay around it. Each takes a second to try, so the usual ones come first, and there
 * are at most eleven.
 */
export function spellingsOf(given: string): readonly string[] {
  const plain = normalisePassphrase(given)
  const decomposed = plain.normalize('NFD')
  return [
    ...new Set([
      given,
      plain,
      decomposed,
      `\ufeff${plain}`,
      `${plain} `,
      `${plain}\n`,
      `${plain}\r\n`,
      ` ${plain}`,
      `\ufeff${decomposed}`,
      `${decomposed} `,
      `${decomposed}\n`
    ])
  ]
}

/** Why a passphrase cannot seal: nothing of it is visible, or it cannot be typed on one line. Null when it can. */
export function unusable(given: string): 'empty' | 'lines' | null {
  const phrase = normalisePassphrase(given)
  if (isBlank(phrase)) return 'empty'
  return /[\p{Cc}\p{Zl}\p{Zp}]/u.test(phrase) ? 'lines' : null
}

/**
 * Why a passphrase is easily guessed: it is short, or repeats itself. Null when it is neither, which does not make it
 * strong.
 */
export function weaknessOf(given: string): 'short' | 'repeated' | null {
  const phrase = normalisePassphrase(given).toLowerCase()
  if (countCharacters(phrase) < leastPassphrase) return 'short'
  return new Set(phrase).size < leastDifferent || /^(.{1,12}?)\1+$/u.test(phrase.replaceAll(' ', ''))
    ? 'repeated'
    : null
}
