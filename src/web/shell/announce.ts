import { createValue, type Readable } from '../state/value.ts'

/** What an action did, as a key of `locales/` below `web`, with what goes into it. */
export interface Announcement {
  readonly key: string
  readonly args: Readonly<Record<string, string | number>>
  /** Only for who listens: everybody else sees it already. */
  readonly isOnlyHeard?: boolean
  /** Other words for who listens, where those in sight hold a long name of a file. */
  readonly heard?: string
}

const current = createValue<Announcement | null>(null)
let announcedAt = ''
let speaking: ReturnType<typeof setTimeout> | undefined

/**
 * How long it waits, in milliseconds: a new page takes the focus first, which would cut off what is being said, and the same
 * words a second time are only heard after a silence.
 */
const breath = 400

/** What is said now; null is silence. */
export const announcement: Readable<Announcement | null> = current

/** Says on the page that is shown now, also when it is new, what has just been done. It stays until the page is left. */
export function announce(key: string, args: Announcement['args'] = {}, heard = key): void {
  start({ key, args, heard })
}

/** Says what everybody else sees at once: another language, another display. */
export function announceAloud(key: string, args: Announcement['args'] = {}): void {
  start({ key, args, isOnlyHeard: true })
}

function start(next: Announcement): void {
  announcedAt = window.location.hash
  window.addEventListener('hashchange', keepSilentElsewhere)
  keepSilent()
  speaking = setTimeout(() => current.set(next), breath)
}

export function keepSilent(): void {
  clearTimeout(speaking)
  current.set(null)
}

function keepSilentElsewhere(): void {
  if (window.location.hash !== announcedAt) keepSilent()
}
