const name = (code: string): string => `cohesietoets.screen.${code}`

/** The token with which this window is in a room already, so that a board that reloads stays the same one. */
export function keptScreen(code: string): string | null {
  try {
    return sessionStorage.getItem(name(code))
  } catch {
    return null
  }
}

/** Keeps it for as long as the window is open. */
export function keepScreen(code: string, token: string): void {
  try {
    sessionStorage.setItem(name(code), token)
  } catch {
    // A board that reloads comes in again.
  }
}
