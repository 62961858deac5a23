/** How long the page may be busy without a break, in milliseconds: it answers presses in between. */
const stretch = 40

/** Lets the page answer what was pressed, and draw. */
export const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve)
  })

/** Returns a function to await during long work: once a stretch has passed, it lets the page respond first. */
export function inStretches(): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < stretch) return
    await pause()
    since = performance.now()
  }
}
