import type { Dice } from '../support/random.ts'

const numbers = [
  '1e999',
  '-1e999',
  '1e-999',
  '-0',
  '-0.0',
  '3.0',
  '1e0',
  '0.1e1',
  '9007199254740993',
  '123456789012345678901234567890',
  '0.30000000000000004',
  '2.9999999999999999999'
] as const

type Change = (text: string, dice: Dice) => string

/** Changes one of the places that match a pattern. */
function changeOne(text: string, pattern: RegExp, dice: Dice, change: (match: RegExpExecArray) => string): string {
  pattern.lastIndex = Math.floor(dice.next() * text.length)
  const match = pattern.exec(text)
  return match === null ? text : text.slice(0, match.index) + change(match) + text.slice(match.index + match[0].length)
}

/** What JSON can express that `JSON.stringify` never writes. */
const changes: readonly Change[] = [
  (text, dice) => changeOne(text, /(?<=[:,[])-?\d+(?:\.\d+)?(?=[,\]}])/g, dice, () => dice.pick(numbers)),
  (text, dice) => changeOne(text, /(?<=[:,[])(?:"[^"\\]*"|null|true|false)(?=[,\]}])/g, dice, () => dice.pick(numbers)),
  // a duplicate name
  (text, dice) =>
    changeOne(
      text,
      /(?<=[{,])("[^"\\]*":)/g,
      dice,
      ([name = '']) => `${name}${dice.pick(['1', 'null', '{}', '[]', '"x"', '2', ...numbers])},${name}`
    ),
  // a character in another notation
  (text, dice) =>
    changeOne(text, /[a-z]/g, dice, ([letter]) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`),
  (text, dice) =>
    changeOne(
      text,
      /[,:[{]/g,
      dice,
      ([mark]) => `${mark}${dice.pick([' ', '\n', '\r\n\t', '\u00a0', '\ufeff', '/**/', ','])}`
    ),
  (text) => `\ufeff${text}`,
  (text) => `${text}\n\n`
]

/** The text of a JSON document written differently, mostly still JSON. */
export const mutateText = (text: string, dice: Dice): string => dice.pick(changes)(text, dice)
