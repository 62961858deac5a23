import { join, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { withSmallSurvey } from '../../../scripts/survey/small-survey.ts'
import * as shipped from '../../../scripts/supply-chain/builds.ts'
import { once } from '../../support/once.ts'

/** The app as it ships. Returns the folder with its static files. */
export const buildApp = (): Promise<string> => once('app', shipped.buildApp)

/** The app as one HTML file. Returns its path. */
export const buildSingleFile = async (): Promise<string> =>
  join(await once('single', shipped.buildSingleFile), 'cohesietoets.html')

const buildBare = (name: string): Promise<string> =>
  once(name, (outDir) =>
    shipped.buildForUsers({
      configFile: false,
      logLevel: 'error',
      root: resolve('tests/bench', name),
      plugins: [react()],
      build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 5_000 }
    })
  )

/** The smallest React page, built as the app is, for comparison. */
export const buildFloor = (): Promise<string> => buildBare('floor')

/** The smallest page with React and SurveyJS that shows the first questions, for comparison. */
export const buildFormFloor = (): Promise<string> => buildBare('floor-form')

/**
 * A small page around one part of the app, with the SurveyJS that ships: `root` contains an index.html. Returns the
 * folder with its static files.
 */
export const buildHarness = (name: string, root: string): Promise<string> =>
  once(name, (outDir) =>
    shipped.buildForUsers({
      configFile: false,
      logLevel: 'error',
      root: resolve(root),
      plugins: [react(), withSmallSurvey()],
      build: {
        outDir,
        emptyOutDir: true,
        chunkSizeWarningLimit: 5_000,
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false }
      }
    })
  )
