import { parseRoute, type Route } from '../router/route.ts'
import { loadWorkspace } from '../shell/workspace.ts'

/** Firefox hands a page to screen readers in the language that it had when it began; a later `lang` is not seen. */
const keepsFirstLanguage = (): boolean => navigator.userAgent.includes('Firefox/')

/** Pages that hold something which is nowhere else: levels that are tried, an invitation, choices for a report. */
const holdsItsOwn: readonly Route['page'][] = ['what-if', 'invite', 'report', 'advice', 'paper', 'round']

/** After a change of language: loads the page anew where the browser needs that, as soon as nothing is lost by it. */
export async function restartInLanguage(): Promise<void> {
  if (!keepsFirstLanguage()) return
  if (holdsItsOwn.includes(parseRoute(window.location.hash).page) || document.querySelector('.undo') !== null)
    window.addEventListener('hashchange', () => void restart(), { once: true })
  else await restart()
}

/** Never when something is not stored, or when this device stores nothing. */
async function restart(): Promise<void> {
  const { library } = await loadWorkspace()
  if (library.get().durable && (await library.flush())) window.location.reload()
}
