import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { applyScheme } from './scheme.ts'
import './styles/tokens.css'
import './styles/fonts.css'
import './styles/base.css'
import './components/Button.css'
import './components/Field.css'
import { startLanguage } from './words/language.ts'

const container = document.getElementById('app')
if (container === null) throw new Error('index.html has no #app')

applyScheme()
await startLanguage()
createRoot(container).render(<App />)
