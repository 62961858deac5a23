import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import * as shipped from '../../../scripts/supply-chain/builds.ts'

const shared = (): string =>
  process.env['COHESIETOETS_TEST_FOLDER'] ?? mkdtempSync(join(tmpdir(), 'cohesietoets-test-'))

/** Builds into a folder of its own, once per test run: the first test file that asks builds, the others wait. */
const once = async (name: string, make: (folder: string) => Promise<unknown>): Promise<string> => {
  const folder = join(shared(), name)
  const mark = `${folder}.ready`
  const failure = `${folder}.failed`
  let first = true
  try {
    mkdirSync(`${folder}.lock`)
  } catch {
    first = false
  }
  if (first) {
    try {
      await make(folder)
      writeFileSync(mark, '')
    } catch (reason) {
      writeFileSync(failure, '')
      throw reason
    }
  }
  while (!existsSync(mark)) {
    if (existsSync(failure)) throw new Error(`building ${name} failed in another test file`)
    await wait(100)
  }
  return folder
}

/** The app as it is shipped. Gives the folder with its static files. */
export const buildApp = (): Promise<string> => once('app', shipped.buildApp)

/** The app as one HTML file. Gives its path. */
export const buildSingleFile = async (): Promise<string> =>
  join(await once('single', shipped.buildSingleFile), 'cohesietoets.html')

/** The least a React page can be, built as the app is, to hold the app against. */
export const buildFloor = (): Promise<string> =>
  once('floor', (outDir) =>
    shipped.buildForUsers({
      configFile: false,
      logLevel: 'error',
      root: resolve('tests/bench/floor'),
      plugins: [react()],
      build: { outDir, emptyOutDir: true }
    })
  )

/** A small page around one part of the app: `root` holds an index.html. Gives the folder with its static files. */
export const buildHarness = (name: string, root: string): Promise<string> =>
  once(name, (outDir) =>
    build({
      configFile: false,
      logLevel: 'error',
      root: resolve(root),
      plugins: [react()],
      build: {
        outDir,
        emptyOutDir: true,
        chunkSizeWarningLimit: 5_000,
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false }
      }
    })
  )
