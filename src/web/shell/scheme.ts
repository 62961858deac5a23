import { readSetting, writeSetting } from './settings.ts'

export type Scheme = 'light' | 'dark'

const darkSystem = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)')

/** The scheme on screen: the user's choice, otherwise the system's. */
export function currentScheme(): Scheme {
  const chosen = document.documentElement.dataset['scheme']
  return chosen === 'light' || chosen === 'dark' ? chosen : darkSystem().matches ? 'dark' : 'light'
}

/** Applies the choice of an earlier visit. */
export function applyScheme(): void {
  const stored = readSetting('scheme')
  if (stored === 'light' || stored === 'dark') document.documentElement.dataset['scheme'] = stored
}

/** Choosing the scheme of the system means following the system again. */
export function chooseScheme(scheme: Scheme): void {
  if ((scheme === 'dark') === darkSystem().matches) delete document.documentElement.dataset['scheme']
  else document.documentElement.dataset['scheme'] = scheme
  writeSetting('scheme', document.documentElement.dataset['scheme'] ?? 'system')
}

/** Calls `notify` when the scheme of the system changes. Returns a function that stops this. */
export function followSystemScheme(notify: () => void): () => void {
  const query = darkSystem()
  query.addEventListener('change', notify)
  return () => query.removeEventListener('change', notify)
}
