import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'

const base64 = (path: string): Promise<string> => readFile(path, 'base64')

const reportFonts = ['regular', 'semibold', 'more-regular', 'more-semibold'] as const

/** The fonts of the reports as code: a page from a file may not request anything. */
async function fontsAsCode(): Promise<string> {
  const files = await Promise.all(reportFonts.map((name) => base64(`public/fonts/inter-${name}.ttf`)))
  const fonts = Object.fromEntries(reportFonts.map((name, at) => [name, files[at]]))
  return `const fonts = ${JSON.stringify(fonts)}
export const readFont = async name => Uint8Array.from(atob(fonts[name]), character => character.charCodeAt(0))`
}

/** A page from a file may start no worker: drafts are read in the page itself. */
const noWorker = 'export const startWorker = () => null'

/**
 * Includes what Vite leaves beside the page: the files of public/. There is no manifest: a file cannot be installed.
 */
export const everythingInside: Plugin = {
  name: 'everything-inside',
  enforce: 'pre',
  async load(id) {
    if (id.endsWith('/src/web/pages/report/report-fonts.ts')) return { code: await fontsAsCode(), moduleType: 'js' }
    if (id.endsWith('/src/web/draft/start-worker.ts')) return { code: noWorker, moduleType: 'js' }
    return null
  },
  async transform(code, id) {
    if (!id.endsWith('/src/web/styles/fonts.css')) return null
    let css = code
    for (const [address, path] of code.matchAll(/url\('(\/fonts\/[\w.-]+)'\)/g))
      css = css.replace(address, `url('data:font/woff2;base64,${await base64(`public${path ?? ''}`)}')`)
    return { code: css, map: null }
  },
  transformIndexHtml: {
    order: 'pre',
    async handler(html) {
      const icon = `data:image/svg+xml;base64,${await base64('public/icons/icon.svg')}`
      return html.replace(/\s*<link rel="(manifest|apple-touch-icon)"[^>]*>/g, '').replace('./icons/icon.svg', icon)
    }
  }
}
