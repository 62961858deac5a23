import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findPackage, readLockFile, type LockedPackage } from './lock-file.ts'

/** A package of somebody else that users of the product get. */
export interface Shipped extends LockedPackage {
  /** `app`: its code is in the built app. `command line`: `npm ci --omit=dev` installs it. */
  readonly parts: readonly ('app' | 'command line')[]
}

/** The fonts in `public/fonts` are cut from this package. */
const fonts = '@expo-google-fonts/inter'

/**
 * Everything that ships: what the built app in `folder` says it contains, and what the lock file has for the command
 * line.
 */
export function readShipped(folder: string): readonly Shipped[] {
  const locked = readLockFile()
  const inApp = new Set(
    packagesOfApp(folder).map(([name, version]) => {
      const found =
        version === null
          ? findPackage(locked, name)
          : locked.find((each) => each.name === name && each.version === version)
      if (found == null) throw new Error(`${name} is in the app, but the lock file does not have it`)
      return found
    })
  )
  return locked
    .filter((each) => inApp.has(each) || !each.isDev)
    .filter((each, at, all) => all.findIndex((other) => isSamePackage(other, each)) === at)
    .map((each) => ({
      ...each,
      parts: [...(inApp.has(each) ? ['app' as const] : []), ...(each.isDev ? [] : ['command line' as const])]
    }))
}

/** Names and versions of the packages in the app. No version: the one that is installed at the top. */
function packagesOfApp(folder: string): readonly (readonly [name: string, version: string | null])[] {
  const files = readdirSync(join(folder, 'licences'))
  const listed = [...readFileSync(join(folder, 'licences.md'), 'utf8').matchAll(/^## (\S+) - (\S+) \(/gm)].map(
    ([, name = '', version = '']) => [name, version] as const
  )
  const inside = files
    .flatMap((file) => /^(.+)-in-.+\.txt$/.exec(file)?.[1] ?? [])
    .map((name) => [name.replace(/^(@[^-]+)-/, '$1/'), null] as const)
  const worker = [...readFileSync(join(folder, 'sw.js'), 'utf8').matchAll(/\bworkbox:([a-z-]+):/g)].map(
    ([, name = '']) => [`workbox-${name}`, null] as const
  )
  return [...inside, ...listed, ...worker, [fonts, null]]
}

/** One package may be installed in two places. */
const isSamePackage = (one: LockedPackage, other: LockedPackage): boolean =>
  one.name === other.name && one.version === other.version

const everything = readLockFile()

/** The packages that `shipped` uses and that ship too. */
export const uses = (shipped: LockedPackage, all: readonly Shipped[]): readonly LockedPackage[] =>
  shipped.dependencies.flatMap((name) => {
    const found = findPackage(everything, name, shipped.path)
    return all.find((each) => found !== null && isSamePackage(each, found)) ?? []
  })
