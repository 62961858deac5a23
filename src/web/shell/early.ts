/**
 * Runs before the first paint, while the app is on its way. The page comes with the start page in Dutch in it (`prerender.tsx`);
 * who goes elsewhere or reads another language does not get to see that.
 */
import { languages } from '#lib/language.ts'
import { holdClicks } from './early-clicks.ts'
import { parseRoute } from '../router/route.ts'
import { applyScheme } from './scheme.ts'
import { readSetting } from './settings.ts'

applyScheme()
const language = languages.find((one) => one === readSetting('language')) ?? 'nl'
// Firefox tells a screen reader the language that the page has now, whatever it becomes later.
document.documentElement.lang = language
if (parseRoute(window.location.hash).page !== 'start' || language !== 'nl')
  document.documentElement.dataset['elsewhere'] = ''
else holdClicks()
