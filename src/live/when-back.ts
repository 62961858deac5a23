/**
 * Calls `look` whenever the page comes back: into view, out of the browser's memory, or onto the network. Returns a
 * function that stops this.
 */
export function whenBack(look: () => void): () => void {
  const back = (): void => {
    if (document.visibilityState === 'visible') look()
  }
  const events = [
    [document, 'visibilitychange'],
    [window, 'pageshow'],
    [window, 'online']
  ] as const
  for (const [target, event] of events) target.addEventListener(event, back)
  return () => {
    for (const [target, event] of events) target.removeEventListener(event, back)
  }
}
