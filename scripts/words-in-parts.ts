import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'

type Words = Record<string, unknown>

/** Namespaces of `web` that the start page and the frame around every page need. */
const startParts: readonly string[] = ['shell', 'page', 'start', 'notFound', 'crash']

/** The texts of a file of `locales/` that the first page needs. */
export function startWords(text: string): Words {
  const { common, web } = JSON.parse(text) as { common: Words; web: Words }
  return { common, web: Object.fromEntries(Object.entries(web).filter(([name]) => startParts.includes(name))) }
}

function allWords(text: string): Words {
  const { cli: _, participant: __, ...words } = JSON.parse(text) as Words
  return words
}

const parts = {
  start: startWords,
  all: allWords,
  participant: (text: string): Words => {
    const { participant, report } = JSON.parse(text) as { participant: Words; report: { workshop: { shoes: Words } } }
    return { ...participant, shoes: report.workshop.shoes }
  }
}

/**
 * Splits a file of `locales/`: `nl.json?start` has the texts of the first page, `nl.json?all` all texts of the app and
 * the report, `nl.json?participant` those of a participant's phone. So pages stay small while each language has one
 * file.
 */
export const wordsInParts: Plugin = {
  name: 'words-in-parts',
  enforce: 'pre',
  async load(id) {
    const match = /^(.*\/locales\/\w+\.json)\?(start|all|participant)$/.exec(id)
    if (match?.[1] === undefined) return null
    this.addWatchFile(match[1])
    const text = await readFile(match[1], 'utf8')
    const part = parts[match[2] as keyof typeof parts](text)
    return { code: `export default JSON.parse(${JSON.stringify(JSON.stringify(part))})`, moduleType: 'js' }
  }
}
