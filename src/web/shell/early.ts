/**
 * Runs before the first paint, while the app is loading. The page contains the start page in Dutch (`prerender.tsx`);
 * this hides it from visitors of another page or language.
 */
import { languages } from '#lib/language.ts'
import { holdClicks } from './early-clicks.ts'
import { parseRoute } from '../router/route.ts'
import { showReturning } from './returning.ts'
import { applyScheme } from './scheme.ts'
import { readSetting } from './settings.ts'

applyScheme()
showReturning()
const language = languages.find((one) => one === readSetting('language')) ?? 'nl'
// Firefox gives screen readers the language that the page has now, whatever it becomes later.
document.documentElement.lang = language
if (parseRoute(window.location.hash).page !== 'start' || language !== 'nl')
  document.documentElement.dataset['elsewhere'] = ''
else holdClicks()
