import { createRoot, hydrateRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { releaseClicks } from './shell/early-clicks.ts'
import { putFieldsOnPaper } from './shell/fields-on-paper.ts'
import { parseRoute } from './router/route.ts'
import { scrollOurselves } from './router/use-route.ts'
import { loadQuestions } from './shell/prepare.ts'
import { applyScheme } from './shell/scheme.ts'
import './styles/tokens.css'
import './styles/fonts.css'
import './styles/base.css'
import './components/Button.css'
import './components/Field.css'
import { bearTranslation } from './shell/translated-pages.ts'
import { startLanguage } from './words/language.ts'
import { continueAfterRestart } from './words/restart.ts'

const container = document.getElementById('app')
if (container === null) throw new Error('index.html has no #app')

// The address of a question: load its page and the form while React starts.
if (parseRoute(window.location.hash).page === 'fill') void loadQuestions().catch(() => undefined)
bearTranslation()
putFieldsOnPaper()
applyScheme()
scrollOurselves()
continueAfterRestart()

// Not awaited here: WebKit hands out modules that import one with a top-level await before they have run.
void startLanguage().then(() => {
  const { dataset } = document.documentElement
  if (container.hasChildNodes() && !('elsewhere' in dataset)) {
    hydrateRoot(container, <App />)
    releaseClicks()
  } else {
    container.replaceChildren()
    delete dataset['elsewhere']
    createRoot(container).render(<App />)
  }
})
