import { parseRoute, type Route } from '../router/route.ts'
import { loadWorkspace } from '../shell/workspace.ts'

/** Firefox gives screen readers the language that a page started with, and ignores a later `lang`. */
const keepsFirstLanguage = (): boolean => navigator.userAgent.includes('Firefox/')

/** Pages with state that is stored nowhere else: tried levels, an invitation, choices for a report. */
const holdsItsOwn: readonly Route['page'][] = ['what-if', 'invite', 'report', 'advice', 'paper', 'round']

/** Reloads the page after a change of language where the browser needs that, as soon as nothing is lost by it. */
export async function restartInLanguage(): Promise<void> {
  if (!keepsFirstLanguage()) return
  if (holdsItsOwn.includes(parseRoute(window.location.hash).page) || document.querySelector('.undo') !== null)
    window.addEventListener('hashchange', () => void restart(), { once: true })
  else await restart()
}

/** Never while something is unsaved, or when this device stores nothing. */
async function restart(): Promise<void> {
  const { library } = await loadWorkspace()
  if (library.get().durable && (await library.flush())) window.location.reload()
}
