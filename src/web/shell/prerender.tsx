import { renderToString } from 'react-dom/server'
import { App } from '../App.tsx'
import { startLanguage } from '../words/language.ts'

/** The start page in Dutch as it looks before anything is loaded, for the page that is built. Runs in Node. */
export async function prerender(): Promise<string> {
  await startLanguage()
  return renderToString(<App />)
}
