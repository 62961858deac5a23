/**
 * Runs before the first paint, while the app is on its way. The page comes with the start page in Dutch in it (`prerender.tsx`);
 * who goes elsewhere or reads another language does not get to see that.
 */
import { holdClicks } from './early-clicks.ts'
import { parseRoute } from './router/route.ts'
import { applyScheme } from './scheme.ts'
import { readSetting } from './settings.ts'

applyScheme()
if (parseRoute(window.location.hash).page !== 'start' || (readSetting('language') ?? 'nl') !== 'nl')
  document.documentElement.dataset['elsewhere'] = ''
else holdClicks()
