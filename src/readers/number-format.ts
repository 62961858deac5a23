const romans: readonly (readonly [string, number])[] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1]
]

/** A number from 1 to 3999 in lower-case Roman numerals; other numbers as digits. */
function roman(value: number): string {
  if (value < 1 || value > 3_999) return String(value)
  let [rest, text] = [value, '']
  for (const [sign, worth] of romans)
    while (rest >= worth) {
      text += sign
      rest -= worth
    }
  return text
}

/** 1 is `a`, 26 `z`, 27 `aa`, 28 `bb`, as word processors count. */
const letter = (value: number): string =>
  value < 1 || value > 26 * 20
    ? String(value)
    : String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))

/** How a number is written. */
export type NumberStyle = 'decimal' | 'padded' | 'roman' | 'Roman' | 'letter' | 'Letter'

/** Writes the number of a list or heading as the word processor does. */
export function writeNumber(value: number, style: NumberStyle): string {
  switch (style) {
    case 'decimal':
      return String(value)
    case 'padded':
      return String(value).padStart(2, '0')
    case 'roman':
      return roman(value)
    case 'Roman':
      return roman(value).toUpperCase()
    case 'letter':
      return letter(value)
    case 'Letter':
      return letter(value).toUpperCase()
  }
}
