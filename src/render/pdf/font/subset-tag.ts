import { digest } from '../file/digest.ts'

/** Six capitals that distinguish one subset of a font from another. */
export function subsetTag(shown: readonly number[]): string {
  return [...digest(shown.join(' '))]
    .slice(0, 6)
    .map((digit) => 'ABCDEFGHIJKLMNOP'.charAt(Number.parseInt(digit, 16)))
    .join('')
}
