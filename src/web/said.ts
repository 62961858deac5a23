import { createValue, type Readable } from './state/value.ts'

/** What an action did, as a key of `locales/` below `web`, with what goes into it. */
export interface Said {
  readonly key: string
  readonly args: Readonly<Record<string, string | number>>
  /** Only for who listens: everybody else sees it already. */
  readonly isOnlyHeard?: boolean
  /** Other words for who listens, where those in sight hold a long name of a file. */
  readonly heard?: string
}

const words = createValue<Said | null>(null)
let saidAt = ''
let speaking: ReturnType<typeof setTimeout> | undefined

/**
 * How long it waits, in milliseconds: a new page takes the focus first, which would cut off what is being said, and the same
 * words a second time are only heard after a silence.
 */
const breath = 400

/** What is said now; null is silence. */
export const said: Readable<Said | null> = words

/** Says on the page that is shown now, also when it is new, what has just been done. It stays until the page is left. */
export function say(key: string, args: Said['args'] = {}, heard = key): void {
  sayWords({ key, args, heard })
}

/** Says what everybody else sees at once: another language, another display. */
export function sayAloud(key: string, args: Said['args'] = {}): void {
  sayWords({ key, args, isOnlyHeard: true })
}

function sayWords(next: Said): void {
  saidAt = window.location.hash
  window.addEventListener('hashchange', keepSilentElsewhere)
  keepSilent()
  speaking = setTimeout(() => words.set(next), breath)
}

export function keepSilent(): void {
  clearTimeout(speaking)
  words.set(null)
}

function keepSilentElsewhere(): void {
  if (window.location.hash !== saidAt) keepSilent()
}
