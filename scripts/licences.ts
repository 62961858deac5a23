import { readdir, readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'

/** Licence texts that the list Vite makes of bundled packages (`licences.md`) lacks: file beside the app and where its text stands. */
async function texts(): Promise<ReadonlyMap<string, string>> {
  const ours = (await readdir('licences')).map(name => [name, `licences/${name}`] as const)
  return new Map([...ours, ['cohesietoets.txt', 'LICENSE'], ['inter.txt', 'public/fonts/OFL.txt'], ['workbox.txt', 'node_modules/workbox-core/LICENSE']])
}

/** Hands out the licences with the app, as they ask. */
export const licences: Plugin = {
  name: 'licences',
  apply: 'build',
  async generateBundle() {
    for (const [name, path] of await texts()) this.emitFile({ type: 'asset', fileName: `licences/${name}`, source: await readFile(path, 'utf8') })
  }
}
