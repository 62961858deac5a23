/** How long the page may be busy at a stretch, in milliseconds: a press is answered in between. */
const stretch = 40

/** Gives a function to await in long work: once a stretch has passed, it lets the page answer first. */
export function inStretches(): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < stretch) return
    await new Promise((resolve) => {
      setTimeout(resolve)
    })
    since = performance.now()
  }
}
