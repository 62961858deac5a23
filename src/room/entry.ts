import { readCode } from './code.ts'

/**
 * How somebody opens the page of a participant: for themselves, with the device of a table, or to try a phone
 * beforehand.
 */
export const ways = ['phone', 'table', 'try'] as const
export type Way = (typeof ways)[number]

/** What the address says after its `#`, where no server or proxy logs it. */
export interface Entry {
  readonly code: string
  readonly way: Way
}

/** Where participants come in. */
export const joinPath = ({ code, way }: Entry): string => `meedoen/#${code}${way === 'phone' ? '' : `.${way}`}`

/** Reads what stands after the `#`; null when that is no code. */
export function readEntry(text: string): Entry | null {
  const [typed = '', suffix] = text.split('.')
  const code = readCode(typed)
  return code === null ? null : { code, way: ways.find((way) => way === suffix) ?? 'phone' }
}
