const name = (code: string): string => `cohesietoets.screen.${code}`

/** The token of this window in its room; null when it has none. With it, a reloaded board stays the same board. */
export function keptScreen(code: string): string | null {
  try {
    return sessionStorage.getItem(name(code))
  } catch {
    return null
  }
}

/** Keeps the token as long as the window is open. */
export function keepScreen(code: string, token: string): void {
  try {
    sessionStorage.setItem(name(code), token)
  } catch {
    // Without storage, a reloaded board joins again.
  }
}
