import { unlessBlocked } from '#lib/unless-blocked.ts'
import { parseRoute, type Route } from '../router/route.ts'
import { countAsNavigated } from '../router/use-route.ts'
import { announceLanguage } from '../shell/announce.ts'
import { loadWorkspace } from '../shell/workspace.ts'

/** Firefox gives screen readers the language that a page started with, and ignores a later `lang`. */
const keepsFirstLanguage = (): boolean => navigator.userAgent.includes('Firefox/')

/** Pages with state that is stored nowhere else: tried levels, an invitation, choices for a report. */
const holdsItsOwn: readonly Route['page'][] = ['what-if', 'invite', 'report', 'advice', 'paper', 'round']

/** Tells the page that is loaded again why it is: at once after the choice, or later, as the user went to another page. */
const mark = 'cohesietoets.restarted'

/** Reloads the page after a change of language where the browser needs that, as soon as nothing is lost by it. */
export async function restartInLanguage(): Promise<void> {
  if (!keepsFirstLanguage()) return
  if (holdsItsOwn.includes(parseRoute(window.location.hash).page) || document.querySelector('.undo') !== null)
    window.addEventListener('hashchange', () => void restart('later'), { once: true })
  else await restart('at once')
}

/** Never while something is unsaved, or when this device stores nothing. */
async function restart(when: 'at once' | 'later'): Promise<void> {
  const { library } = await loadWorkspace()
  if (!library.get().durable || !(await library.flush())) return
  unlessBlocked(() => {
    sessionStorage.setItem(mark, when)
  })
  window.location.reload()
}

/** After a restart, the heading takes focus as on any new page, and a language that was not announced yet is. */
export function continueAfterRestart(): void {
  const when = unlessBlocked(() => sessionStorage.getItem(mark)) ?? null
  if (when === null) return
  sessionStorage.removeItem(mark)
  countAsNavigated()
  if (when === 'at once') announceLanguage()
}
