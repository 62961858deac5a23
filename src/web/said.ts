import { createValue, type Readable } from './state/value.ts'

/** What an action did, as a key of `locales/` below `web`, with what goes into it. */
export interface Said {
  readonly key: string
  readonly args: Readonly<Record<string, string | number>>
}

const words = createValue<Said | null>(null)
let saidAt = ''

/** What is said now; null is silence. */
export const said: Readable<Said | null> = words

/** Says on the page that is shown now, also when it is new, what has just been done. It stays until the page is left. */
export function say(key: string, args: Said['args'] = {}): void {
  saidAt = window.location.hash
  window.addEventListener('hashchange', keepSilentElsewhere)
  words.set({ key, args })
}

export const keepSilent = (): void => words.set(null)

function keepSilentElsewhere(): void {
  if (window.location.hash !== saidAt) keepSilent()
}
