import { createValue, type Readable } from '../state/value.ts'

/** What an action did, as a key of `locales/` below `web`, with its arguments. */
export interface Announcement {
  readonly key: string
  readonly args: Readonly<Record<string, string | number>>
  /** Only for screen readers: other users see it already. */
  readonly isOnlyHeard?: boolean
  /** Another text for screen readers, where the visible one contains a long file name. */
  readonly heard?: string
}

const current = createValue<Announcement | null>(null)
let announcedAt = ''
let speaking: ReturnType<typeof setTimeout> | undefined

/**
 * How long an announcement waits, in milliseconds: a new page takes focus first, which would interrupt it, and the same
 * text a second time is announced only after a silence.
 */
const breath = 400

/**
 * The same where every text of the page changed: a screen reader that is handed more changes than it can follow drops
 * some, the announcement too.
 */
const breathAfterRedraw = 1500

/** The current announcement; null is silence. */
export const announcement: Readable<Announcement | null> = current

/** Announces on the current page, also when it is new, what an action did. It stays until the user leaves the page. */
export function announce(key: string, args: Announcement['args'] = {}, heard = key): void {
  start({ key, args, heard })
}

/** Announces to screen readers what other users see at once, such as another display. */
export function announceAloud(key: string, args: Announcement['args'] = {}): void {
  start({ key, args, isOnlyHeard: true })
}

/** Announces to screen readers that the whole page is in another language now. */
export function announceLanguage(): void {
  start({ key: 'shell.languageNow', args: {}, isOnlyHeard: true }, breathAfterRedraw)
}

function start(next: Announcement, after = breath): void {
  announcedAt = window.location.hash
  window.addEventListener('hashchange', keepSilentElsewhere)
  keepSilent()
  speaking = setTimeout(() => current.set(next), after)
}

/** Removes the current announcement. */
export function keepSilent(): void {
  clearTimeout(speaking)
  current.set(null)
}

function keepSilentElsewhere(): void {
  if (window.location.hash !== announcedAt) keepSilent()
}
