const ready = 'cohesietoets:ready'

/** Keeps the last click that comes before the app can handle it, to repeat it later. Plain links work by themselves. */
export function holdClicks(): void {
  let held: HTMLElement | null = null
  const hold = (event: Event): void => {
    const pressed = event.target instanceof Element ? event.target.closest<HTMLElement>('button, .skip-link') : null
    if (pressed === null) return
    event.preventDefault()
    held = pressed
  }
  document.addEventListener('click', hold)
  document.addEventListener(
    ready,
    () => {
      document.removeEventListener('click', hold)
      held?.click()
    },
    { once: true }
  )
}

/** Repeats the kept click; from now on the app handles clicks. */
export const releaseClicks = (): void => {
  document.dispatchEvent(new Event(ready))
}
