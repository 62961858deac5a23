import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'

type Words = Record<string, unknown>

/** Namespaces of `web` that the start page and the frame around every page need. */
const startParts: readonly string[] = ['shell', 'page', 'start', 'notFound', 'crash']

/**
 * Splits a file of `locales/`: `nl.json?start` holds what the first page needs, `nl.json?all` all words of the
 * app and the report. So the first page stays small while the words stay in one file per language.
 */
export const wordsInParts: Plugin = {
  name: 'words-in-parts',
  enforce: 'pre',
  async load(id) {
    const match = /^(.*\/locales\/\w+\.json)\?(start|all)$/.exec(id)
    if (match?.[1] === undefined) return null
    this.addWatchFile(match[1])
    const { common, web, cli: _, ...others } = JSON.parse(await readFile(match[1], 'utf8')) as { common: Words; web: Words; cli?: Words }
    const isStart = ([name]: [string, unknown]) => startParts.includes(name)
    const entries = Object.entries(web)
    const part = match[2] === 'start'
      ? { common, web: Object.fromEntries(entries.filter(isStart)) }
      : { common, web, ...others }
    return { code: `export default JSON.parse(${JSON.stringify(JSON.stringify(part))})`, moduleType: 'js' }
  }
}
