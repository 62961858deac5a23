import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readLockFile } from '../../scripts/supply-chain/lock-file.ts'
import { readJson } from '../support/questionnaire.ts'

const locked = readLockFile()

/** Packages that have an install script, and why nothing is lost without running it. */
const needless: Readonly<Record<string, string>> = {
  'core-js': 'asks for money; comes with jsPDF for a part that is never loaded',
  esbuild: 'looks whether the program of this system, a package of its own, works'
}

describe('the lock file', () => {
  it('has no package that needs an install script', () => {
    expect(
      locked
        .filter((each) => each.hasInstallScript)
        .map((each) => each.name)
        .toSorted()
    ).toEqual(Object.keys(needless))
  })

  it('belongs to a project whose settings forbid install scripts, in continuous integration too', () => {
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m)
  })

  it('has the hash of every package file, wherever the file comes from', () => {
    expect(locked.length).toBeGreaterThan(400)
    expect(locked.filter((each) => !/^sha512-[\w+/]{86}==$/.test(each.integrity)).map((each) => each.path)).toEqual([])
    expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"')
  })

  it('names a licence for every package that the product needs', () => {
    expect(locked.filter((each) => !each.isDev && each.licence === '').map((each) => each.path)).toEqual([])
  })
})

it('package.json asks for one version of each package, not for a range', () => {
  const { dependencies, devDependencies } =
    readJson<Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>>('package.json')
  expect(
    Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version)
    )
  ).toEqual([])
})
