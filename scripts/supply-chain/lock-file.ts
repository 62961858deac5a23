import { readFileSync } from 'node:fs'

/** One installed package, as `package-lock.json` has it. */
export interface LockedPackage {
  /** Its path: `node_modules/a/node_modules/b`. */
  readonly path: string
  readonly name: string
  readonly version: string
  /** An SPDX expression; empty where the package names none. */
  readonly licence: string
  /** `sha512-` and the hash of the package file, in base64. */
  readonly integrity: string
  /** Needed only to build and test. */
  readonly isDev: boolean
  /** Installed where it fits the system, or used only where it is present. */
  readonly isOptional: boolean
  /** Has an install script. */
  readonly hasInstallScript: boolean
  readonly dependencies: readonly string[]
}

interface Entry {
  readonly version?: string
  readonly license?: string
  readonly integrity?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly devOptional?: boolean
  readonly hasInstallScript?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const folder = 'node_modules/'

/** Every package that `npm ci` installs. */
export function readLockFile(): readonly LockedPackage[] {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Readonly<Record<string, Entry>>
  }
  return Object.entries(packages).flatMap(([path, entry]) =>
    path === ''
      ? []
      : [
          {
            path,
            name: path.slice(path.lastIndexOf(folder) + folder.length),
            version: entry.version ?? '',
            licence: entry.license ?? '',
            integrity: entry.integrity ?? '',
            isDev: entry.dev === true || entry.devOptional === true,
            isOptional: entry.optional === true,
            hasInstallScript: entry.hasInstallScript === true,
            dependencies: Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
          }
        ]
  )
}

/**
 * The package that `name` means inside the package at `path`: the nearest one, as Node resolves it; null when there is
 * none.
 */
export function findPackage(locked: readonly LockedPackage[], name: string, path = ''): LockedPackage | null {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf(`/${folder}`)))) {
    const found = locked.find((each) => each.path === `${at === '' ? '' : `${at}/`}${folder}${name}`)
    if (found !== undefined) return found
    if (at === '') return null
  }
}
