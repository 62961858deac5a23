import react from '@vitejs/plugin-react'
import { build, createServer, type Plugin } from 'vite'
import { compiledQuestionnaires } from './compiled-questionnaires.ts'
import { wordsInParts } from './words-in-parts.ts'

type PrerenderModule = { readonly prerender: () => Promise<string> }

/** The start page in Dutch, as HTML. */
async function startPage(): Promise<string> {
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    appType: 'custom',
    plugins: [react(), compiledQuestionnaires, wordsInParts],
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] }
  })
  try {
    const { prerender } = (await server.ssrLoadModule('/src/web/shell/prerender.tsx')) as PrerenderModule
    return await prerender()
  } finally {
    await server.close()
  }
}

/** `src/web/shell/early.ts` as a script that the browser runs in place: a module would run after the first paint. */
async function earlyScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: 'src/web/shell/early.ts', formats: ['iife'], name: 'early' }
    }
  })
  const [first] = Array.isArray(built) ? built : [built]
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined
  if (chunk === undefined) throw new Error('src/web/shell/early.ts gives no script')
  return chunk.code
}

const name = 'early.js'

/**
 * Puts the start page into the built page, so that it can be read before the code of the app has loaded and taken over,
 * together with the small script that runs first.
 */
export const prerender: Plugin = {
  name: 'prerender',
  apply: 'build',
  async buildStart() {
    this.emitFile({ type: 'asset', name, source: await earlyScript() })
  },
  transformIndexHtml: async (html, { bundle = {} }) => {
    const script = Object.values(bundle).find((file) => file.type === 'asset' && file.names.includes(name))
    if (script === undefined) throw new Error(`${name} is not in the bundle`)
    const page = await startPage()
    return html
      .replace('<title>', () => `<script src="./${script.fileName}"></script>\n    <title>`)
      .replace('<div id="app"></div>', () => `<div id="app">${page}</div>`)
  }
}
