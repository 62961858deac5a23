/** Small choices of the reader, kept in this browser. Where it keeps nothing, a choice lasts until the page closes. */
type Setting = 'language' | 'scheme'

const prefix = 'cohesietoets.'

export function readSetting(setting: Setting): string | null {
  try {
    return window.localStorage.getItem(prefix + setting)
  } catch {
    return null
  }
}

export function writeSetting(setting: Setting, value: string): void {
  try {
    window.localStorage.setItem(prefix + setting, value)
  } catch {
    // The browser keeps nothing here; the choice still holds on this page.
  }
}

/** Forgets every choice. */
export function clearSettings(): void {
  try {
    for (const key of Object.keys(window.localStorage)) if (key.startsWith(prefix)) window.localStorage.removeItem(key)
  } catch {
    // Nothing was kept.
  }
}
