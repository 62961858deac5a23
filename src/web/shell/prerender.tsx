import { renderToString } from 'react-dom/server'
import { App } from '../App.tsx'
import { startLanguage } from '../words/language.ts'

/** The start page in Dutch before anything is loaded, as HTML for the built page. Runs in Node. */
export async function prerender(): Promise<string> {
  await startLanguage()
  return renderToString(<App />)
}
