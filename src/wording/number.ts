import type { Speech } from './speech.ts'

/** A small number as running text writes it: in letters up to twelve, with a capital where a sentence starts. */
export function numberWord({ say }: Pick<Speech, 'say'>, count: number, isStart = false): string {
  if (count < 1 || count > 12) return String(count)
  const word = say(`numberWord.${count}`)
  return isStart ? word.charAt(0).toUpperCase() + word.slice(1) : word
}
