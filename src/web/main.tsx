import { createRoot, hydrateRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { releaseClicks } from './shell/early-clicks.ts'
import { putFieldsOnPaper } from './shell/fields-on-paper.ts'
import { scrollOurselves } from './router/use-route.ts'
import { applyScheme } from './shell/scheme.ts'
import './styles/tokens.css'
import './styles/fonts.css'
import './styles/base.css'
import './components/Button.css'
import './components/Field.css'
import { bearTranslation } from './shell/translated-pages.ts'
import { startLanguage } from './words/language.ts'

const container = document.getElementById('app')
if (container === null) throw new Error('index.html has no #app')

bearTranslation()
putFieldsOnPaper()
applyScheme()
scrollOurselves()

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
