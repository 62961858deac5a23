import { readCode } from './code.ts'

/**
 * How somebody opens the page of a participant: for themselves, with the device of a table, or to try a phone in
 * advance.
 */
export const ways = ['phone', 'table', 'try'] as const
export type Way = (typeof ways)[number]

/** What an address has after its `#`, which no server or proxy logs. */
export interface Entry {
  readonly code: string
  readonly way: Way
}

/**
 * The path at which participants join, relative to the app. The code is after the `#`, so no server or proxy logs it.
 */
export const joinPath = ({ code, way }: Entry): string => `meedoen/#${code}${way === 'phone' ? '' : `.${way}`}`

/** Parses the text after the `#`; null when it has no code. */
export function readEntry(text: string): Entry | null {
  const [typed = '', suffix] = text.split('.')
  const code = readCode(typed)
  return code === null ? null : { code, way: ways.find((way) => way === suffix) ?? 'phone' }
}
