import { isBlank } from '#lib/blank.ts'
import { countCharacters } from '#lib/limits.ts'

/** Shorter ones are guessed. */
export const leastPassphrase = 12

/** Fewer different characters than this are guessed too. */
const leastDifferent = 5

/** What comes along when a phrase is copied or read from a file: a byte order mark, line ends, space and signs that nobody sees. */
const surroundings = /^[\s\u0085\u200b\u2060\ufeff]+|[\s\u0085\u200b\u2060\ufeff]+$/g

/**
 * The one spelling in which a passphrase seals: without what stands around it, composed (NFC), and with common spaces. It is what
 * somebody types who reads the phrase from paper, here or in the `age` program.
 */
export const normalisePassphrase = (given: string): string =>
  given
    .replace(surroundings, '')
    .normalize('NFC')
    .replace(/\p{Zs}/gu, ' ')

/**
 * In which ways the same phrase may have sealed a file: as it is given and as it seals now, then with decomposed letters, and
 * with what used to stay around it. Each takes a second to try, so what is usual comes first, and there are no more than eleven.
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

/** Why a phrase cannot seal: nothing of it can be seen, or nobody can type it in one line. Null when it can. */
export function unusable(given: string): 'empty' | 'lines' | null {
  const phrase = normalisePassphrase(given)
  if (isBlank(phrase)) return 'empty'
  return /[\p{Cc}\p{Zl}\p{Zp}]/u.test(phrase) ? 'lines' : null
}

/** Why a phrase is easily guessed: it is short, or repeats itself. Null when it is neither; that does not make it strong. */
export function weaknessOf(given: string): 'short' | 'repeated' | null {
  const phrase = normalisePassphrase(given).toLowerCase()
  if (countCharacters(phrase) < leastPassphrase) return 'short'
  return new Set(phrase).size < leastDifferent || /^(.{1,12}?)\1+$/u.test(phrase.replaceAll(' ', ''))
    ? 'repeated'
    : null
}
