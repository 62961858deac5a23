/** Where the user was on a page: the scroll position and the element. */
interface Place {
  readonly scrolled: number
  readonly focus: Mark | null
}

/** Finds an element again after its page was redrawn. */
interface Mark {
  readonly selector: string
  /** Which of the elements that match. */
  readonly at: number
  /** Its distance from the top of the window, in pixels. */
  readonly top: number
}

/** What is known about one entry in the history of the tab, by its key. Lost when the page closes. */
interface Entry {
  place: Place | null
  readonly kept: Map<string, unknown>
}

const entries = new Map<string, Entry>()
const first = `${performance.timeOrigin}`
let made = 0
let current: Entry = { place: null, kept: new Map() }

const keyHere = (): string | null => {
  const state: unknown = window.history.state
  return typeof state === 'object' && state !== null && 'entry' in state && typeof state.entry === 'string'
    ? state.entry
    : null
}

/** Makes an entry for the current address. */
function begin(): void {
  made += 1
  const key = `${first} ${made}`
  current = { place: null, kept: new Map() }
  entries.set(key, current)
  window.history.replaceState({ entry: key }, '')
}

/**
 * Remembers where the user is on each page that they leave, and knows whether the next is one that they return to. Call
 * it before anything is drawn, so that it hears changes of address first.
 */
export function rememberPlaces(): void {
  begin()
  window.addEventListener('hashchange', () => {
    current.place = placeNow()
    const known = entries.get(keyHere() ?? '')
    if (known === undefined) begin()
    else current = known
  })
}

/** Whether the user returned to the current page. */
export const isReturning = (): boolean => current.place !== null

/** Values to keep until the user returns to this page, such as a choice made on it. */
export const keptHere = (): Map<string, unknown> => current.kept

function placeNow(): Place {
  const { activeElement } = document
  const main = document.getElementById('main')
  const isInMain = activeElement !== null && main !== null && activeElement !== main && main.contains(activeElement)
  return { scrolled: window.scrollY, focus: isInMain ? markOf(activeElement) : null }
}

const attributes = ['data-name', 'href', 'aria-label', 'name', 'value'] as const

function markOf(element: Element): Mark {
  const named = attributes.flatMap((name) => {
    const value = element.getAttribute(name)
    return value === null || value === '' ? [] : [`[${name}="${CSS.escape(value)}"]`]
  })
  const selector = `#main ${element.localName}${named.join('')}`
  return {
    selector,
    at: [...document.querySelectorAll(selector)].indexOf(element),
    top: element.getBoundingClientRect().top
  }
}

/** How long a page may take to be drawn, in milliseconds, before its place is forgotten. */
const patience = 4000

/** Events that show that the user has begun to read: from then on the page does not move. */
const signs = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const

/**
 * Brings the user back to where they were on this page, as soon as that much of it is drawn; until then `heading` has
 * focus. Returns false when the user was not here before.
 */
export function returnToPlace(heading: HTMLElement | null): boolean {
  const { place } = current
  if (place === null) return false
  heading?.focus({ preventScroll: true })
  const here = current
  const stop = (): void => {
    // Does not forget the place of a later visit that was left within the same time.
    if (here.place === place) here.place = null
    observer.disconnect()
    clearTimeout(timer)
    for (const sign of signs) window.removeEventListener(sign, stop)
  }
  const go = (): void => {
    if (here !== current) return stop()
    const { focus, scrolled } = place
    const element = focus === null ? null : (document.querySelectorAll<HTMLElement>(focus.selector)[focus.at] ?? null)
    if (element !== null && document.activeElement !== element) element.focus({ preventScroll: true })
    const to =
      element === null || focus === null ? scrolled : window.scrollY + element.getBoundingClientRect().top - focus.top
    if (Math.abs(window.scrollY - to) > 1) window.scrollTo(0, to)
  }
  const observer = new ResizeObserver(go)
  const timer = setTimeout(stop, patience)
  for (const sign of signs) window.addEventListener(sign, stop, { passive: true })
  observer.observe(document.body)
  go()
  return true
}
