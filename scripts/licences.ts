import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'

/** A module of another package in the app. */
interface ForeignModule {
  readonly owner: string
  readonly code: string
}

/**
 * Licence texts that are missing from Vite's list of bundled packages (`licences.md`): the file beside the app, and the
 * path of its text.
 */
async function texts(): Promise<ReadonlyMap<string, string>> {
  const ours = (await readdir('licences')).map((name) => [name, `licences/${name}`] as const)
  return new Map([
    ...ours,
    ['cohesietoets.txt', 'LICENSE'],
    ['inter.txt', 'public/fonts/OFL.txt'],
    ['workbox.txt', 'node_modules/workbox-core/LICENSE']
  ])
}

async function foreignModules(ids: Iterable<string>): Promise<readonly ForeignModule[]> {
  const paths = [...new Set([...ids].map((id) => id.replace(/\?.*$/, '')))]
    .filter((path) => path.includes('/node_modules/') && !path.startsWith('\0'))
    .toSorted()
  return Promise.all(
    paths.map(async (path) => ({
      owner: /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? '',
      code: await readFile(path, 'utf8')
    }))
  )
}

/** Packages that `owner` has bundled into its own code: bundlers leave a line with the path. */
export const packagesInside = (code: string): readonly string[] => [
  ...new Set(
    [...code.matchAll(/^\/\/ ?(?:#region )?\S*node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gm)].map(([, name = '']) => name)
  )
]

/** The comments in code with its copyright notice: they must be kept, and minifying removes them. */
export const noticesIn = (code: string): readonly string[] =>
  [...code.matchAll(/\/\*[^]*?\*\//g)]
    .map(([comment]) => comment)
    .filter((comment) => /@license|copyright|licen[cs]ed under/i.test(comment))

/** Includes the licences with the app, as they require. */
export const licences: Plugin = {
  name: 'licences',
  apply: 'build',
  async generateBundle(_options, bundle) {
    const give = (name: string, source: string): void => {
      this.emitFile({ type: 'asset', fileName: `licences/${name}`, source })
    }
    for (const [name, path] of await texts()) give(name, await readFile(path, 'utf8'))

    const modules = await foreignModules(
      Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []))
    )
    for (const { owner, code } of modules) {
      for (const name of packagesInside(code)) {
        const path = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license']
          .map((file) => `node_modules/${name}/${file}`)
          .find(existsSync)
        if (path !== undefined)
          give(`${name.replace('/', '-')}-in-${owner.replace('/', '-')}.txt`, await readFile(path, 'utf8'))
      }
    }
    const notices = modules.flatMap(({ owner, code }) => noticesIn(code).map((notice) => `${owner}\n\n${notice}\n`))
    give('notices.txt', [...new Set(notices)].join('\n\n'))
  }
}
