const pause = 1000
const longest = 3000

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })

let lastInput = 0
for (const kind of ['pointerdown', 'keydown', 'wheel', 'touchmove', 'scroll']) {
  window.addEventListener(
    kind,
    ({ timeStamp }) => {
      lastInput = timeStamp
    },
    { passive: true, capture: true }
  )
}

/** Waits until the user has been idle for a second and the browser has nothing to do: the moment for longer work. */
export async function whenQuiet(): Promise<void> {
  for (let since = performance.now() - lastInput; since < pause; since = performance.now() - lastInput)
    await wait(pause - since)
  if (typeof window.requestIdleCallback === 'function')
    await new Promise((resolve) => {
      window.requestIdleCallback(resolve, { timeout: longest })
    })
  else await wait(50)
}
