/**
 * Small preferences, whether there are assessments, the questionnaire that was chosen last and an unfinished
 * invitation, stored in this browser. Where it stores nothing, they last until the page closes.
 */
type Setting = 'language' | 'scheme' | 'returning' | 'questionnaire' | 'proposals' | `invitation.${string}`

const prefix = 'cohesietoets.'

/** Settings that the browser did not store. */
const onThisPage = new Map<Setting, string>()

/** A stored setting; null when there is none. */
export function readSetting(setting: Setting): string | null {
  try {
    return onThisPage.get(setting) ?? window.localStorage.getItem(prefix + setting)
  } catch {
    return null
  }
}

/** Stores a setting. Returns false where the browser stores nothing, or has no room. */
export function writeSetting(setting: Setting, value: string): boolean {
  try {
    window.localStorage.setItem(prefix + setting, value)
    onThisPage.delete(setting)
    return true
  } catch {
    onThisPage.set(setting, value)
    return false
  }
}

/** Removes one setting. */
export function forgetSetting(setting: Setting): void {
  onThisPage.delete(setting)
  try {
    window.localStorage.removeItem(prefix + setting)
  } catch {
    // Nothing was stored.
  }
}

/** Removes all settings. */
export function clearSettings(): void {
  onThisPage.clear()
  try {
    for (const key of Object.keys(window.localStorage)) if (key.startsWith(prefix)) window.localStorage.removeItem(key)
  } catch {
    // Nothing was stored.
  }
}
